/** Type, ground and layout: light and dark, wide and narrow, screen and paper. Serif is the article's, sans serif is ours. */
export const LAYOUT = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#17181b);--raised:light-dark(#fff,#1f2125);--ink:light-dark(#201d18,#e8e4da);
--quiet:light-dark(#6c665b,#9c978c);--line:light-dark(#e3ded2,#34363b);--warn:light-dark(#8a5300,#e2b25c);--depth:47%;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--depth:77%}}
*{box-sizing:border-box;overflow-wrap:anywhere}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.5 var(--sans);-webkit-text-size-adjust:100%}
a{color:inherit}
p,ol,ul,dl,dd,blockquote,fieldset{margin:0;padding:0}
small,.ours,dt,.via{color:var(--quiet)}
.theirs{font-family:var(--serif)}
.bar{display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem 1.5rem;padding:.7rem clamp(1rem,4vw,3rem);border-bottom:1px solid var(--line);font-size:.8125rem}
.brand{font:600 1.0625rem var(--serif);letter-spacing:.01em}
fieldset{border:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;min-width:0}
legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
label{cursor:pointer;white-space:nowrap}
label input{accent-color:var(--hue);margin:0 .35em 0 0;vertical-align:-.1em}
label:has(:not(:checked)){color:var(--quiet)}
.sign{color:var(--hue);font-weight:700;display:inline-block;min-width:1em;text-align:center}
.key{color:var(--quiet);margin-left:auto}
main>article{padding:0 clamp(1rem,4vw,3rem);max-width:82rem;margin:0 auto}
main>article+article{border-top:3px double var(--line);margin-top:4rem}
.state{padding:1.75rem 0 0;font-size:.875rem}
.state i{color:var(--quiet);font-style:normal;padding:0 .2em}
.completeness{color:var(--quiet);margin-top:.25rem}
.completeness::first-letter{text-transform:uppercase}
.completeness.truncated{color:var(--warn);font-weight:600}
meter{width:8rem;height:.6rem;vertical-align:.02em;margin-left:.5rem}
meter::-webkit-meter-bar{background:var(--line);border:0;border-radius:1em}meter::-webkit-meter-optimum-value{background:var(--warn)}meter::-moz-meter-bar{background:var(--warn)}
.columns{display:grid;grid-template-columns:minmax(0,38rem) minmax(20rem,1fr);gap:0 clamp(2rem,5vw,5rem);align-items:start}
.text{font:1.1875rem/1.65 var(--serif);padding:.75rem 0 3rem;hanging-punctuation:first}
.text p{margin:0 0 1em;white-space:pre-line}
.headline{font:600 clamp(1.6rem,4vw,2.25rem)/1.18 var(--serif);letter-spacing:-.01em;margin:.3em 0 .8em;text-wrap:balance}
.text a{text-decoration:none;color:inherit}
.text .mark{background:color-mix(in oklab,var(--ground,transparent) 13%,transparent);border-radius:2px;padding:.12em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.text .mark.deep{background:color-mix(in oklab,var(--ground) 24%,transparent)}
.text .source{font-weight:650;text-decoration:underline solid var(--hue) 2px;text-underline-offset:.2em}
.text .cue{font-style:italic;text-decoration:underline dotted var(--hue) 2px;text-underline-offset:.2em}
.text .hedge{text-decoration:underline wavy var(--warn) 1px;text-underline-offset:.22em}
.number{font:600 .6875rem/1 var(--sans);color:var(--hue);font-variant-numeric:tabular-nums}
sup.number{padding:0 .15em 0 .05em;user-select:none;vertical-align:.55em;scroll-margin-top:35vh}
sup.number:target a,.card:target .act .number{outline:2px solid var(--hue);outline-offset:2px;border-radius:2px}
.evidence{font:600 .9375rem/1.5 var(--sans);color:var(--warn)}
.ending{font:.8125rem/1.5 var(--sans);color:var(--quiet);margin-top:2rem!important;padding-top:.8rem;border-top:1px solid var(--line)}
.ending.truncated{color:var(--warn);border-top:2px dashed var(--warn)}
aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:1rem .25rem 70vh 0;scrollbar-width:thin}
aside ol{list-style:none;display:grid;gap:.6rem}
.card{background:var(--raised);border:1px solid var(--line);border-left:3px solid var(--hue);border-radius:4px;padding:.6rem .9rem .65rem;scroll-margin:1rem}
.card:target{border-color:var(--hue)}
.act{font-size:.8125rem;display:flex;flex-wrap:wrap;gap:.15rem .5rem;align-items:baseline}
.act .number{font-size:.8125rem;text-decoration:none;min-width:1.1em}
.act b{color:var(--hue)}
.caution{color:var(--warn);border:1px solid color-mix(in oklab,var(--warn) 45%,transparent);border-radius:2em;padding:0 .55em;font-size:.75rem}
.who{margin-top:.2rem}
.who b .theirs{font-size:1rem}
.who .cue .theirs{font-size:1rem}
.ours,.via{font-size:.8125rem}
.ours::before{content:"["}.ours::after{content:"]"}
blockquote{font:1rem/1.5 var(--serif);margin:.3rem 0 0}
dl{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:.05rem .75rem;font-size:.8125rem;margin-top:.4rem}
dt{grid-column:1}dd{grid-column:2}
dd .theirs{color:var(--quiet);font-style:italic}
code{font:.9em ui-monospace,"SF Mono",Menlo,"Liberation Mono",monospace}
details{margin-top:.3rem;font-size:.75rem;color:var(--quiet)}
summary{cursor:pointer;width:fit-content}
.problems{border-top:1px solid var(--line);padding:1rem 0 2rem;font-size:.875rem;max-width:60rem}
.problems h3{font-size:.875rem;margin:0 0 .3rem;color:var(--warn)}
.problems ul{padding-left:1.2em}
body>footer{padding:2rem clamp(1rem,4vw,3rem);color:var(--quiet);font-size:.8125rem}
:focus-visible{outline:2px solid var(--hue,currentColor);outline-offset:2px}
@media (max-width:56rem){.columns{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none;overflow:visible;padding:0 0 2rem}.text{padding-bottom:1rem;font-size:1.125rem}.key{margin-left:0}}
@media print{:root{color-scheme:light;--depth:40%;--paper:#fff;--raised:#fff}body{font-size:9pt}.bar fieldset,details{display:none}.columns{display:block}.text{font-size:10.5pt;padding-bottom:1rem}aside{position:static;max-height:none;overflow:visible;padding:0}.card{break-inside:avoid}.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}aside ol{display:block;columns:2;column-gap:1.2rem}.card{margin-bottom:.5rem}blockquote,.who .theirs,.who b .theirs{font-size:9.5pt}}
`
