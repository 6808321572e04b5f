/** Whoever owns the brand of a bench. */
export const owner = { name: 'Bea', email: 'bea@bench.example', password: 'a long bench password' }
