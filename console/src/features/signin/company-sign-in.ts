/** Where to sign in for an e-mail's domain; undefined when no brand here knows it. */
export async function startCompanySignIn(email: string, returnTo: string): Promise<string | undefined> {
  try {
    const response = await fetch('/api/auth/sign-in/sso', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, callbackURL: returnTo, errorCallbackURL: '/signin' }),
    })
    if (!response.ok) return undefined
    const body: { url?: unknown } = await response.json()
    return typeof body.url === 'string' ? body.url : undefined
  } catch {
    return undefined
  }
}
