import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventParser } from './parse-events.ts'

const stream =
  ': hello\n\nid: 1\nevent: message\ndata: {"seq":1}\n\nevent: typing\r\ndata: {}\r\n\r\ndata: a\ndata: b\n\n'

test('events are the same however the network cuts them', () => {
  const whole = createEventParser()(stream)
  expect(whole).toEqual([
    { event: 'message', data: '{"seq":1}' },
    { event: 'typing', data: '{}' },
    { event: 'message', data: 'a\nb' },
  ])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
      const places = [0, ...cuts.sort((one, other) => one - other), stream.length]
      const parse = createEventParser()
      const events = places.slice(1).flatMap((end, index) => parse(stream.slice(places[index], end)))
      expect(events).toEqual(whole)
    }),
  )
})
