/** What all public pages of a brand look like; `--accent` is said apart, for it is the brand's. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:light-dark(#1c1d1f,#e9eaec);--soft:light-dark(#55585e,#a6aab2);--paper:light-dark(#fff,#151618);
--raised:light-dark(#f6f6f4,#1e2023);--line:light-dark(#dedfda,#34373c);--link:light-dark(#0b5d57,#6fd3ca);--strong:#0b5d57;--on-strong:#fff}
@supports (color:oklch(from red l c h)){:root{--link:light-dark(oklch(from var(--accent) min(l,.48) c h),oklch(from var(--accent) max(l,.78) min(c,.13) h));
--strong:oklch(from var(--accent) min(l,.5) c h)}}
*{box-sizing:border-box}[hidden]{display:none!important}
html{font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
a{color:var(--link);text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
h1,h2,h3,h4{line-height:1.25;margin:2em 0 .6em;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.3rem);margin-top:0}
h2{font-size:1.35rem}h3{font-size:1.12rem}h4{font-size:1rem}
p,ul,ol{margin:0 0 1em}img{max-width:100%;height:auto}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.wide{width:100%;max-width:64rem;margin:0 auto;padding:0 1.25rem}
.top{border-bottom:1px solid var(--line);border-top:4px solid var(--strong)}
.top .wide{display:flex;align-items:center;gap:1rem;min-height:4rem;padding-block:.4rem;flex-wrap:wrap;justify-content:space-between}
.brand{display:inline-flex;align-items:center;gap:.7rem;color:inherit;font-weight:650;font-size:1.1rem;text-decoration:none;min-height:44px}
.brand img{height:32px;width:auto}
main{flex:1;padding:2.5rem 0 3.5rem}
.foot{border-top:1px solid var(--line);background:var(--raised);color:var(--soft);font-size:.9rem;padding:1.5rem 0}
.foot ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:0 0 .6rem;padding:0}
.foot a{color:inherit;display:inline-block;min-height:24px;padding:.35rem 0}.foot [aria-current]{font-weight:650}
.foot p{margin:.4rem 0 0;max-width:60ch}
.button,button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:.5rem 1.1rem;border:1px solid var(--strong);border-radius:8px;background:var(--strong);color:var(--on-strong);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.quiet{background:transparent;color:var(--link);border-color:var(--line)}
input,textarea,select{font:inherit;color:inherit;background:var(--paper);border:1px solid light-dark(#8a8d93,#7a7e86);border-radius:8px;padding:.55rem .8rem;min-height:44px;width:100%}
.hint{color:var(--soft);font-size:.92rem}
.person{display:inline-flex;align-items:center;min-height:44px;padding:.35rem 1rem;border:1px solid var(--line);border-radius:999px;text-decoration:none;font-weight:600}
.crumbs{font-size:.92rem;margin:0 0 1.2rem}
.crumbs ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem .6rem;margin:0;padding:0}
.crumbs li+li::before{content:"/";color:var(--soft);margin-inline-end:.6rem}
.crumbs a{display:inline-block;padding:.2rem 0}
@media print{.top,.foot,.no-print{display:none}html{font-size:11pt}a{color:inherit}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`
  .replaceAll(/\n/g, '')
  .trim()

/** The brand's own colour, for the style above. */
export function accentStyle(accent: string): string {
  return `:root{--accent:${accent}}`
}
