/** How the page looks, and the help. */
import { useState } from 'preact/hooks'
import { setTheme, type Theme, theme } from '../theme.ts'
import { askForHelp } from './help.tsx'

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }
const SAY: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' }

export function Switches() {
  const [now, setNow] = useState(theme)
  const turn = (): void => {
    setTheme(NEXT[now])
    setNow(NEXT[now])
  }
  return (
    <div class="switches">
      <button type="button" class="plain" onClick={turn} title={`Colours: ${SAY[now]}`}>
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
          {now !== 'light' && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />}
          {now === 'dark' && <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />}
        </svg>
        <span class="hidden">Colours: {SAY[now]}</span>
      </button>
      <button type="button" class="plain" onClick={askForHelp} title="Keys and signs (?)">
        <span aria-hidden="true">?</span>
        <span class="hidden">Help: keys and signs</span>
      </button>
    </div>
  )
}
