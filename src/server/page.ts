/** The page: its files by a table made at the start; every other path leads to the page itself, which knows its views. */
import type { PageFile } from '../index.ts'
import { cookieFor, type Door, isToken } from './guard.ts'
import { PAGE_HEADERS } from './headers.ts'

/** Files with the hash of their content in their names never change. */
const FOREVER = 'public, max-age=31536000, immutable'

/** Null for a file that is not there. */
export function pageOf(files: ReadonlyMap<string, PageFile>): (path: string) => Response | null {
  const index = files.get('/index.html') ?? PLAIN
  return (path) => {
    const file = files.get(path)
    if (!file && path.startsWith('/assets/')) return null
    const { bytes, mediaType } = file ?? index
    const caching = path.startsWith('/assets/') ? { 'cache-control': FOREVER } : {}
    return new Response(bytes, { headers: { ...PAGE_HEADERS, ...caching, 'content-type': mediaType } })
  }
}

/** Where the page was not built. */
const PLAIN: PageFile = {
  bytes: new TextEncoder().encode(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay</title><p>The page is not built: run npm run build. The interface is at <a href="/api/openapi.json">/api/openapi.json</a>.',
  ),
  mediaType: 'text/html; charset=utf-8',
}

/** The first visit, with the token in its address: the browser keeps it, and the address is shown without. */
export function loggedIn({ method, url }: Request, door: Door): Response | null {
  const address = new URL(url)
  const { token } = door
  if (
    token === null ||
    method !== 'GET' ||
    address.pathname.startsWith('/api/') ||
    !isToken(address.searchParams.get('token'), door)
  )
    return null
  address.searchParams.delete('token')
  // more than one slash would lead to another host
  const location = `${address.pathname.replace(/^\/+/, '/')}${address.search}`
  const headers = { ...PAGE_HEADERS, 'set-cookie': cookieFor({ ...door, token }), location }
  return new Response(null, { status: 303, headers })
}
