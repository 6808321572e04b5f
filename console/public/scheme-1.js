// Runs before anything is drawn, so that a dark console never flashes white. Files are cached for a year: a change
// of this one needs a new number in its name.
var chosen = null
try {
  chosen = localStorage.getItem('mantine-color-scheme-value')
} catch {}
var isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light')
