/** Builds the page into `dist/web`: what is first loaded in one file each of script and style, every view a file of its own. */
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that know `light-dark()` and nesting: the style sheet is left as it is written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Nothing inline: the content security policy allows no `data:` but images, and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
