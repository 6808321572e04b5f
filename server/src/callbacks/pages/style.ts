/** What the pages of calls look like beyond other pages on which customers write. */
export const callStyle = `
.days{display:grid;gap:1.6rem;margin:0 0 1.6rem;max-width:46rem}
.days h3{margin:0 0 .6rem;font-size:1.05rem}
.times{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(8.4rem,1fr));gap:.6rem;margin:0;padding:0}
.times button{width:100%;flex-direction:column;line-height:1.25;background:var(--raised);color:var(--link);border-color:var(--line)}
.times button:hover{border-color:var(--link)}
.times small{font-weight:400;font-size:.82rem;color:var(--soft)}
.facts dd .hint{display:block}
.where{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));align-items:end;max-width:46rem;margin:0 0 2rem}
.where label{display:block;font-weight:600;margin:0 0 .35rem}
`
  .replaceAll(/\n/g, '')
  .trim()
