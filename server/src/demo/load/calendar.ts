/** A job of the past: what the queue would have started at `at`. */
export type Appointment = { job: string; payload: Record<string, unknown>; at: Date; key: string | undefined }

// What the queue takes to start a job that is due.
const startMs = 400

/** The queue of a past that is being told: jobs in the order of their time, one per key, nothing runs by itself. */
export function createCalendar() {
  const appointments = new Set<Appointment>()
  const first = () =>
    appointments
      .values()
      .reduce<Appointment | undefined>((best, one) => (best && best.at <= one.at ? best : one), undefined)
  return {
    add(
      job: string,
      payload: Record<string, unknown>,
      asked: { at: Date | undefined; key: string | undefined; now: Date },
    ): void {
      const { key, now } = asked
      for (const one of appointments) if (key !== undefined && one.key === key) appointments.delete(one)
      appointments.add({ job, payload, key, at: asked.at ?? new Date(now.getTime() + startMs) })
    },
    /** Takes out the next job whose time has come by `until`. */
    takeDue(until: Date): Appointment | undefined {
      const next = first()
      if (!next || next.at > until) return undefined
      appointments.delete(next)
      return next
    },
    /** What is still to come. */
    rest: (): Appointment[] => [...appointments],
  }
}
