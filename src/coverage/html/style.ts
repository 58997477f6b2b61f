/** How the page looks: readable in light and dark, on paper, and without colour. */
export const style = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --missed: #b00020; --seen: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --missed: #ff8a8a; --seen: #7fd6a0; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
article { border: 1px solid var(--line); border-radius: 0.25rem; margin: 1rem 0; padding: 0 1rem 1rem; }
article.missed { border-left: 0.4rem solid var(--missed); }
li.missed > .asks { border-bottom: 2px dashed var(--missed); }
.mark { color: var(--missed); font-weight: bold; }
.good { color: var(--seen); }
.about { font-size: 0.875rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
@media print { article { break-inside: avoid; } }
`;
