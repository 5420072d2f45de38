/** The page in a browser: how long until a person can work with it, and how much it loads for that. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const WEB = join(import.meta.dirname, '../../dist/web')

export const hasBrowser = (): boolean => existsSync(CHROMIUM)

export interface Opened {
  /** From the beginning of the navigation until what is looked for is painted and the page is idle again, milliseconds. */
  readonly ms: number
  /** Paths of our files that the browser fetched. */
  readonly files: readonly string[]
}

/** Each time in a browser that has seen nothing of it. `selector`: of what a person waits for. */
export async function openTimes(address: string, selector: string, times: number): Promise<readonly Opened[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const opened: Opened[] = []
  try {
    for (let i = 0; i < times; i++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const files: string[] = []
      page.on('response', (answer) => {
        const { pathname } = new URL(answer.url())
        if (!pathname.startsWith('/api/')) files.push(pathname.startsWith('/assets/') ? pathname : '/index.html')
      })
      await page.addInitScript(watch(selector))
      await page.goto(address)
      const ms = (await page.evaluate('window.benchReady')) as number
      opened.push({ ms, files })
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return opened
}

/** Painted: the frame behind the one in which it appeared; idle: a task of the queue has run. */
const watch = (selector: string): string => `
  window.benchReady = new Promise((resolve) => {
    const look = () =>
      document.querySelector(${JSON.stringify(selector)})
        ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        : requestAnimationFrame(look)
    look()
  })`

/** kB (1,000 bytes) of the built files, each compressed with gzip. */
export const compressed = (files: readonly string[]): number =>
  files.reduce((sum, path) => sum + gzipSync(readFileSync(join(WEB, path))).length, 0) / 1000
