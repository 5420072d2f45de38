/** Serves requests over HTTP on one address, with bounds on how long and how large a request may be. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Answering, Listening, Place } from '../effects.ts'
import { UserError } from '../errors.ts'

/** Milliseconds: until the headers are there, until the whole request is, between two requests of one connection. */
const [HEADERS, WHOLE, IDLE] = [10_000, 120_000, 10_000]
/** Connections at once. */
const MOST = 256

/** Throws `address-taken`, `address-forbidden` or `address-unusable`. */
export async function listen({ host, port }: Place, at: (port: number) => Answering): Promise<Listening> {
  const server = createServer({
    headersTimeout: HEADERS,
    requestTimeout: WHOLE,
    keepAliveTimeout: IDLE,
    connectionsCheckingInterval: 1000,
  })
  server.maxConnections = MOST
  await listening(server, host, port)
  const own = (server.address() as AddressInfo).port
  const { answer, refuse } = at(own)
  server.on('request', getRequestListener(answer, { errorHandler: () => refuse(400) }))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => void unreadable(error, socket, refuse))
  return { port: own, close: () => closed(server) }
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, host, port)))
    server.listen(port, host, resolve)
  })

function refused({ code = '', message }: NodeJS.ErrnoException, host: string, port: number): unknown {
  const place = `${host}, port ${port}`
  if (code === 'EADDRINUSE') return new UserError('address-taken', `another program at ${place}`)
  if (code === 'EACCES') return new UserError('address-forbidden', `no right to listen at ${place}`)
  return new UserError('address-unusable', `${place} (${code || message})`)
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const STATUSES: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** What is no HTTP at all, or took too long, gets the same form of error as all else. */
async function unreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket, refuse: Answering['refuse']) {
  if (!socket.writable) return socket.destroy()
  const answer = refuse(STATUSES[code] ?? 400)
  const body = await answer.text()
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const length = `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n`
  socket.end(`HTTP/1.1 ${answer.status} Error\r\n${headers}${length}\r\n${body}`)
}
