/**
 * A real browser on a real server. What no page of ours may do fails the test at its end: an error on the console, a violation of
 * the content security policy, a request to anybody but the server.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { ROOT } from '../../boundaries/sources.ts'
import { addExample, type Running, running, type Wanted } from '../../server/running.ts'

/** Debian's, unless another is named. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Where tests are meant to be complete, a missing browser fails them. */
export const hasBrowser = (): boolean => existsSync(CHROMIUM) || process.env.CI !== undefined

export const NO_BROWSER = `no browser at ${CHROMIUM}; CHROMIUM names another`

export interface Screen extends Running {
  /** Opens a path of the page in a window of its own; all that is watched is watched from the first request on. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** What went wrong in windows so far: nothing may. Empties the list. */
  wrongs(): readonly string[]
  /** A failed request of the page is no wrong: for tests in which one is meant to fail. */
  expectFailures(): void
}

/** Milliseconds that a machine on which all else runs as well may take for one step of a test. */
const STEP = 60_000

/**
 * One browser and one server for the tests of a file; call it inside `describe.skipIf(!hasBrowser())`. `wanted.example`: with the
 * example story.
 */
export function screen(wanted: Wanted & { readonly example?: boolean } = {}): Screen {
  let browser: Browser
  let server: Running
  const windows = new Set<Page>()
  const wrong: string[] = []
  let isFailing = false
  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'dist/web/index.html'))) throw new Error('the page is not built: npm run build')
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    server = await running(wanted)
    if (wanted.example) await addExample(server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const watch = (page: Page): void => {
    page.on('console', (message) => {
      const isResource = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !(isFailing && isResource)) wrong.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const to = request.url()
      if (!to.startsWith(`${server.url}/`) && !to.startsWith('data:')) wrong.push(`request: ${to.slice(0, 200)}`)
    })
  }

  const own: Pick<Screen, 'open' | 'wrongs' | 'expectFailures'> = {
    open: async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB', timezoneId: 'UTC', ...options })
      context.setDefaultTimeout(STEP)
      const page = await context.newPage()
      watch(page)
      windows.add(page)
      await page.goto(path)
      return page
    },
    wrongs: () => wrong.splice(0),
    expectFailures: () => {
      isFailing = true
    },
  }
  // the server is there only once the tests begin
  return new Proxy(own as Screen, {
    get: (target, name) => Reflect.get(target, name) ?? Reflect.get(server, name),
  })
}

/** Nothing that is watched went wrong. */
export const expectNoWrongs = ({ wrongs }: Screen): void => expect(wrongs()).toEqual([])

/** The view is there with all that it loads first. What it asks for beside that is waited for by who wants it. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
}

/** What has the focus now or soon: `expect` of a property of it. */
export const inFocus = (page: Page, property: 'ariaLabel' | 'className' | 'id' | 'tagName' | 'textContent' | 'type') =>
  expect.poll(() => page.evaluate(`document.activeElement.${property}`))

/** Strokes that belong together: on a busy machine the page takes its time to answer the first, but not for the second. */
export const strokes = (page: Page, ...keys: readonly string[]): Promise<unknown> =>
  Promise.all(keys.map((key) => page.keyboard.press(key)))

/** Clicks, and tells where it stood then: pixels below the upper edge of the window. The page must not be left for another. */
export async function clicked(page: Page, link: Locator): Promise<number> {
  await link.evaluate((one) =>
    one.addEventListener('click', () => Object.assign(globalThis, { clickedAt: one.getBoundingClientRect().top })),
  )
  await link.click()
  return (await page.evaluate('window.clickedAt')) as number
}

/** Closes the window and all that belongs to it. */
export const close = (page: Page): Promise<void> => page.context().close()

/** Read once; given to the page past its policy, which lets no code of others in. */
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe finds that keeps people from using the page, "rule: where": rules of WCAG 2.2 A and AA and good practice, serious and worse. */
export async function serious(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const run = `${AXE};axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.text}`)
  return result.value as readonly string[]
}
