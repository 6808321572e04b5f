const daysShown = 7

/** What the pages of calls and visits look like beyond other pages on which customers write. */
export const callStyle = `
.kinds{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1.4rem;padding:0;list-style:none}
.kinds a{display:inline-flex;align-items:center;min-height:44px;padding:0 1.1rem;border:1px solid var(--line);border-radius:999px;text-decoration:none}
.kinds a[aria-current]{background:var(--strong);color:var(--on-strong);border-color:var(--strong)}
.picker{max-width:46rem;margin:0 0 1.6rem}
.dates{border:0;margin:0 0 1.4rem;padding:0;min-width:0}
.dates legend{font-weight:600;margin:0 0 .5rem;padding:0}
.dates div{display:grid;grid-template-columns:repeat(${daysShown},minmax(0,1fr));gap:.4rem}
.dates label{position:relative;display:grid;justify-items:center;align-content:center;min-height:4.6rem;padding:.3rem 0;border:1px solid var(--line);border-radius:10px;background:var(--raised);cursor:pointer;line-height:1.25;font-size:.85rem}
.dates label>span{overflow:hidden;max-width:100%}
.dates b{font-size:1.3rem;font-weight:650;font-variant-numeric:tabular-nums}
.dates input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:inherit}
.dates label:has(:checked){background:var(--strong);color:var(--on-strong);border-color:var(--strong)}
.dates label:has(:focus-visible){outline:3px solid var(--link);outline-offset:2px}
.dates label:has(:disabled){background:none;border-style:dashed;color:var(--soft);cursor:default}
.dates label:has(:disabled) b{font-weight:400}
.day h2{margin:0 0 .8rem;font-size:1.25rem}
.day h3{margin:1.2rem 0 .5rem;font-size:1rem}
${Array.from({ length: daysShown }, (_, index) => `.picker:has(#date-${index}:checked) .day:not(.day-${index}){display:none}`).join('\n')}
.times{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(6.6rem,1fr));gap:.6rem;margin:0;padding:0}
.times button{width:100%;flex-direction:column;line-height:1.25;padding-inline:.4rem;background:var(--raised);color:var(--link);border-color:var(--line)}
.times button:hover{border-color:var(--link)}
.times small{font-weight:400;font-size:.82rem;color:var(--soft)}
.picker>.hint{margin:1rem 0 0}
.turn{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;max-width:46rem}
.turn a{display:inline-flex;align-items:center;min-height:44px}
.facts dd .hint{display:block}
.where{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));align-items:end;max-width:46rem;margin:0 0 2rem}
.where label{display:block;font-weight:600;margin:0 0 .35rem}
`
  .replaceAll(/\n/g, '')
  .trim()
