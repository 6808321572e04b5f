/** What the help centre looks like beyond what all public pages do. */
export const helpStyle = `
.hero{text-align:center;max-width:44rem;margin:0 auto 2.5rem}
.hero h1{margin-bottom:.4em}
.find{display:flex;gap:.5rem;position:relative}
.find input{flex:1;min-height:52px;font-size:1.05rem}
.find button{min-height:52px}
.suggestions{position:absolute;top:100%;left:0;right:0;z-index:2;margin-top:.4rem;max-height:60vh;overflow:auto;text-align:start;background:var(--paper);border:1px solid var(--line);border-radius:12px;box-shadow:0 10px 30px light-dark(#0002,#0008)}
.suggestions p{margin:0;padding:.6rem 1rem .2rem;color:var(--soft);font-size:.85rem;font-weight:600}
.suggestions a{display:block;padding:.55rem 1rem;text-decoration:none;color:inherit;min-height:44px}
.suggestions a:hover,.suggestions [aria-selected=true]{background:var(--raised)}
.suggestions [aria-selected=true]{box-shadow:inset 3px 0 var(--strong)}
.suggestions strong{display:block;font-weight:600}.suggestions span{color:var(--soft);font-size:.92rem}
.told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
.place{color:var(--soft);font-size:.95rem;margin:.8rem 0 0}.place+.list{margin-top:.8rem}
.topics{list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.topics a{display:block;height:100%;padding:1.15rem 1.25rem;border:1px solid var(--line);border-radius:12px;background:var(--raised);text-decoration:none}
.topics a:hover{border-color:var(--link)}
.topics strong{display:block;font-size:1.08rem}
.topics span{display:block;color:var(--soft);font-size:.95rem}
.list{list-style:none;margin:0;padding:0}
.list li{border-top:1px solid var(--line)}
.list li:last-child{border-bottom:1px solid var(--line)}
.list a{display:block;padding:.85rem 0;text-decoration:none}
.list strong{display:block;font-weight:600}
.list span{display:block;color:var(--soft);font-size:.95rem}
.list mark,.suggestions mark{background:light-dark(#fff1b8,#5a4a12);color:inherit;padding:0 .1em;border-radius:3px}
article{max-width:42rem}
article>.meta{color:var(--soft);font-size:.92rem;margin:-.4rem 0 1.6rem}
article img{border-radius:8px;border:1px solid var(--line)}
article table{border-collapse:collapse;width:100%;display:block;overflow-x:auto;margin:0 0 1.2em}
article th,article td{border:1px solid var(--line);padding:.5rem .7rem;text-align:start;vertical-align:top}
article th{background:var(--raised)}
article blockquote{margin:0 0 1em;padding-inline-start:1rem;border-inline-start:3px solid var(--line);color:var(--soft)}
article aside{margin:0 0 1.2em;padding:.8rem 1rem;border-radius:8px;border:1px solid var(--line);border-inline-start:4px solid var(--strong);background:var(--raised)}
article aside[data-tone=warning]{border-inline-start-color:light-dark(#b25e00,#f0a44a)}
article aside[data-tone=success]{border-inline-start-color:light-dark(#1d7a3e,#58c17f)}
article aside>:last-child{margin-bottom:0}
.toc{border:1px solid var(--line);border-radius:10px;padding:.8rem 1.1rem;margin:0 0 1.8rem;background:var(--raised)}
.toc h2{font-size:1rem;margin:0 0 .3rem}.toc ul{margin:0;padding-inline-start:1.1rem}.toc a{display:inline-block;padding:.15rem 0}
.other{padding:.6rem 1rem;border-radius:8px;background:light-dark(#fff6dd,#3b3216);margin:0 0 1.4rem}
.vote{margin:2.5rem 0 0;padding:1.2rem;border-top:1px solid var(--line)}
.vote h2{font-size:1.05rem;margin:0 0 .7rem}
.vote form{display:flex;gap:.6rem;flex-wrap:wrap}
.vote label{display:block;margin:.6rem 0}
.vote textarea{min-height:6rem}
.more{margin-top:2.5rem;max-width:42rem}.find.more{margin:0 0 1.5rem}
.where-search{max-width:42rem;margin:0 0 1.2rem}.where-search label{display:block;font-weight:600;margin:0 0 .35rem}.where-search+div{max-width:42rem;margin:0 0 2rem}.where-search+div .hint{margin:.7rem 0 0}
.ways{list-style:none;margin:0;padding:0;max-width:42rem}
.ways li{border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;margin:0 0 .9rem;background:var(--raised)}
.ways h2{font-size:1.1rem;margin:0 0 .3rem}
.ways a,.ways strong{max-width:100%;overflow-wrap:anywhere}
.ways p{margin:0 0 .7rem;color:var(--soft)}
.ways .best{border:2px solid var(--strong);background:var(--paper)}
@media (max-width:34rem){.find{flex-direction:column}.person{padding:.35rem .8rem}}
`
  .replaceAll(/\n/g, '')
  .trim()
