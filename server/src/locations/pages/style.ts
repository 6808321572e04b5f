/** What pages about places look like beyond what all public pages do. */
export const pageStyle = `
h1{margin-bottom:.2em}
.purpose{color:var(--soft);max-width:60ch;margin-bottom:1rem}
.now{font-size:1.2rem;font-weight:650;margin:0 0 1.2rem;display:flex;align-items:center;gap:.55rem}
.now::before,.state::before{content:"";flex:none;display:inline-block;width:.7em;height:.7em;border-radius:50%;background:light-dark(#8a8d93,#7a7e86)}
.state::before{width:.6em;height:.6em;margin-inline-end:.4em}
.open::before{background:light-dark(#1d7a3e,#58c17f)}
.closed::before{background:light-dark(#b3261e,#f28b82)}
.notice{padding:.7rem 1rem;border-radius:8px;background:light-dark(#fff6dd,#3b3216);max-width:42rem}
.halves{display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.facts{display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
section>h2{margin:1.6rem 0 .6rem}.halves h2{margin-top:.4rem}
address{font-style:normal;margin:0 0 1rem}address span{display:block}
.acts{display:flex;flex-wrap:wrap;gap:.6rem}
.plain{list-style:none;padding:0}.plain li{padding:.25rem 0;overflow-wrap:anywhere}.links a{display:inline-block;min-height:24px}
.week{border-collapse:collapse;width:100%;max-width:32rem;margin:0 0 1rem}
.week th{text-align:start;font-weight:400;padding:.35rem 1rem .35rem .5rem;vertical-align:top}
.week td{padding:.35rem .5rem;font-variant-numeric:tabular-nums}
.week .today th,.week .today td{font-weight:650;background:var(--raised)}
details{margin:0 0 .8rem}summary{cursor:pointer;min-height:44px;display:list-item;padding:.55rem 0;color:var(--link);font-weight:600}
h3{margin:1rem 0 .3rem}
.offers{list-style:none;padding:0;margin:0 0 1rem}
.offers li{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
.offers li>:last-child{white-space:nowrap}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;padding:0}
.chips li{padding:.2rem .7rem;border:1px solid var(--line);border-radius:999px;background:var(--raised)}
.photos{list-style:none;padding:0;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr))}
.photos img{display:block;width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:10px}
.words{list-style:none;padding:0;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.words figure{margin:0;height:100%;padding:1rem 1.2rem;border:1px solid var(--line);border-radius:12px;background:var(--raised)}
.words blockquote{margin:0 0 .6rem;white-space:pre-line;overflow-wrap:anywhere}.words figcaption{color:var(--soft)}
.cards{list-style:none;margin:0 0 1rem;padding:0}
.cards li{display:flex;justify-content:space-between;align-items:center;gap:.4rem 1rem;flex-wrap:wrap;padding:.7rem 0;border-top:1px solid var(--line)}
.cards li>div{flex:1 1 14rem}.cards li>div>a{font-weight:600;display:inline-block;min-height:24px}
.line{display:block;color:var(--soft);font-size:.95rem}
.dial{position:relative;display:inline-flex;align-items:center;min-height:44px;white-space:nowrap}
.number{display:inline-flex;align-items:center;justify-content:center;min-width:1.6em;height:1.6em;margin-inline-end:.5em;padding:0 .3em;border-radius:999px;background:var(--strong);color:var(--on-strong);font-size:.85rem;font-weight:650}
.told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
.finder{margin:.8rem 0 1.5rem}
.finder .row{display:flex;gap:.5rem;flex-wrap:wrap}.finder input[type=search]{flex:1 1 14rem;width:auto;min-height:52px}
.finder button{min-height:52px}
.finder fieldset{border:0;min-width:0;padding:0;margin:.9rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center}
.finder select{width:auto;min-width:0;flex:1 1 auto}.finder label{max-width:100%;display:inline-flex;align-items:center;gap:.5rem;min-height:44px}
.finder input[type=checkbox]{width:1.25rem;min-height:1.25rem;height:1.25rem;margin:0;accent-color:var(--strong)}
.found{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr);align-items:start}
@media (min-width:26rem){.week th{white-space:nowrap}}
@media (min-width:56rem){.found.with{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.found.with>.map{order:2;position:sticky;top:1rem}}
.map{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:12px;background:light-dark(#dbe7f0,#1a2630);margin:0 0 1.2rem}
.map .pin circle{fill:var(--strong);stroke:#fff;stroke-width:2}.map .pin text{fill:#fff;font:650 11.5px system-ui,sans-serif;text-anchor:middle}
.map .here{fill:#1a73e8;stroke:#fff;stroke-width:3}
.pages{display:flex;justify-content:space-between;gap:1rem;margin:1rem 0}
`
  .replaceAll(/\n/g, '')
  .trim()

/** What is different where they are a part of another page. */
export const framedStyle =
  'body{min-height:0;background:transparent}main{padding:.25rem 0}.wide{max-width:none;padding:0 .25rem}h1{font-size:1.35rem}'
