/** The style of a dossier, behind the layout that all our pages have. Serif is the articles', sans serif is ours. */
export const STYLE = `
.dossier{max-width:56rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 4rem}
.dossier h1{font:600 clamp(1.7rem,4vw,2.4rem)/1.15 var(--sans);letter-spacing:-.015em;margin:2rem 0 .4rem}
.dossier h2{font:600 1.25rem/1.3 var(--sans);margin:2.6rem 0 .4rem;padding-top:.9rem;border-top:3px double var(--line)}
.dossier h3{font:600 1.0625rem/1.4 var(--sans);margin:.2rem 0 .4rem}
.dossier h3 .theirs{font-size:1.1875rem}
.dossier h3 a{text-decoration:none}
.dossier p{margin:.4rem 0}
.dossier ul{margin:.3rem 0 .6rem;padding-left:1.2em}
.dossier p.quiet{color:var(--quiet);font-size:.8125rem}
.dossier p.warn{color:var(--warn);font-weight:600;font-size:.875rem}
.dossier section section{background:var(--raised);border:1px solid var(--line);border-left:3px solid var(--hue,var(--line));border-radius:4px;padding:.8rem 1.1rem;margin:.9rem 0;scroll-margin:1rem}
.dossier #articles section{background:none;border:0;padding:0;margin:.3rem 0}
.dossier section:target{border-color:currentColor}
.dossier section.supports{--hue:oklch(var(--depth) .12 150)}
.dossier section.denies{--hue:oklch(var(--depth) .17 25)}
.dossier section.withholds{--hue:oklch(var(--depth) .1 95)}
.dossier section.warn{--hue:var(--warn)}
.dossier section.quiet{--hue:var(--quiet)}
.dossier table{border-collapse:collapse;width:100%;font-size:.8125rem;margin:.6rem 0;font-variant-numeric:tabular-nums}
.dossier th,.dossier td{overflow-wrap:break-word;text-align:left;vertical-align:baseline;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line)}
.dossier th{color:var(--quiet);font-weight:400}
.dossier blockquote{border-left:2px solid var(--line);padding-left:.9rem;margin:.3rem 0}
.dossier blockquote mark{color:inherit;background:color-mix(in oklab,var(--hue,var(--ink)) 16%,transparent);border-radius:2px;padding:.1em 0}
.dossier blockquote+ul,.dossier section section>ul{font-size:.8125rem;color:var(--quiet)}
@media (max-width:40rem){.dossier table{display:block;overflow-x:auto}.dossier th,.dossier td{min-width:6rem}}
@media print{.dossier section section{break-inside:avoid}}
`
