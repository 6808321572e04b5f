/** What forms and requests look like beyond what all public pages do. */
export const requestStyle = `
.narrow{max-width:42rem}
.form{display:grid;gap:1.25rem;max-width:42rem}
.form label,.form legend{display:block;font-weight:600;margin:0 0 .35rem;padding:0}
.form .hint{display:block;font-weight:400;margin:0 0 .35rem}.form label .hint{display:inline}.form p.hint{margin:.5rem 0 0}
.form textarea{min-height:11rem;resize:vertical}.form .few{min-height:5rem}
.form [aria-invalid=true]{border-color:light-dark(#b3261e,#ff8a80);border-width:2px}
.wrong{color:light-dark(#b3261e,#ffa69e);font-weight:600;margin:.35rem 0 0}
.trouble{border:1px solid light-dark(#b3261e,#ff8a80);border-inline-start-width:4px;border-radius:10px;padding:.9rem 1.1rem;margin:0 0 1.5rem;max-width:42rem}
.trouble h2{font-size:1.05rem;margin:0 0 .3rem}.trouble ul{margin:0;padding-inline-start:1.2rem}.trouble a{color:inherit}
.pair{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.suggesting{position:relative}
.unseen{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
.told-of{border:1px solid var(--line);border-radius:10px;background:var(--raised);padding:.8rem 1.1rem;margin:0 0 1.5rem;max-width:42rem}
.told-of p{margin:0}
.done{border-inline-start:4px solid light-dark(#1d7a3e,#58c17f);padding:.2rem 0 .2rem 1.1rem;margin:0 0 1.6rem;max-width:42rem}
.done p:last-child{margin:0}
.unsure{border-inline-start-color:light-dark(#b25e00,#f0a44a)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.4rem;margin:0 0 1.6rem;max-width:42rem}
.facts dt{color:var(--soft)}.facts dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.7rem;margin:1rem 0 0}
.requests{list-style:none;margin:0 0 2rem;padding:0;max-width:48rem}
.requests a{display:block;border:1px solid var(--line);border-radius:12px;padding:1rem 1.2rem;margin:0 0 .8rem;background:var(--raised);text-decoration:none;color:inherit}
.requests a:hover{border-color:var(--link)}
.requests strong{display:block;font-size:1.08rem;overflow-wrap:anywhere;color:var(--link)}
.requests span{display:block;color:var(--soft);font-size:.95rem}
.state{display:inline-block;border:1px solid var(--line);border-radius:999px;padding:.1rem .75rem;font-size:.9rem;font-weight:600}
.said{list-style:none;margin:0 0 2rem;padding:0;max-width:46rem}
.said>li{border:1px solid var(--line);border-radius:12px;padding:.9rem 1.1rem;margin:0 0 .9rem;background:var(--raised)}
.said .ours{border-inline-start:4px solid var(--strong);background:var(--paper)}
.said h3{font-size:1rem;margin:0}.said time{color:var(--soft);font-size:.88rem}
.said .words{margin:.5rem 0 0;white-space:pre-line;overflow-wrap:anywhere}
.said ul{margin:.6rem 0 0;padding-inline-start:1.1rem}.said ul a{display:inline-block;padding:.2rem 0;overflow-wrap:anywhere}
.part{border-top:1px solid var(--line);padding-top:1.4rem;margin:2rem 0 0;max-width:46rem}
.part h2{margin:0 0 .6rem;font-size:1.15rem}
.part form{margin:0 0 1rem}.actions form,.part .actions form{margin:0}
.choice{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;border:0;margin:0 0 1rem;padding:0}
.choice label{display:inline-flex;align-items:center;gap:.5rem;min-height:44px;font-weight:600}
.choice svg{width:1.35rem;height:1.35rem;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linejoin:round}.choice .down{transform:rotate(180deg)}
.choice input{width:1.3rem;min-height:1.3rem;height:1.3rem;accent-color:var(--strong)}
.danger{background:transparent;color:light-dark(#b3261e,#ff9d94);border-color:currentColor}
@media (max-width:34rem){.facts{grid-template-columns:1fr;gap:.1rem}.facts dd{margin:0 0 .6rem}.form button{width:100%}}
@media print{.part form{display:none}}
`
  .replaceAll(/\n/g, '')
  .trim()
