/** The desktop of the user: where there is one, it opens addresses. */
import { spawn } from 'node:child_process'

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
}

/** Says whether it was tried: not without a desktop, nor where nobody sits (continuous integration). */
export function openInBrowser(address: string, env: NodeJS.ProcessEnv, platform = process.platform): boolean {
  const opener = OPENERS[platform]
  const isSeen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
  if (!opener || !isSeen || env.CI) return false
  const child = spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // no such program: the address stands on the terminal
  child.unref()
  return true
}
