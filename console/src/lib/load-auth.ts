/** Sign-in's client, when it is needed: the page is there before it. */
export async function loadAuth() {
  return (await import('./auth.ts')).auth
}
