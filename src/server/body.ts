/** The body of a request: no more of it is held than the route takes. */
import { UserError } from '../index.ts'
import type { Share } from './room.ts'
import type { Body } from './route.ts'

/** What a form with files brought. */
export interface Form {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly fields: Readonly<Record<string, string>>
}

/** Of one upload: files, and bytes of all. A form says more than its files, so there is room for that. */
const [FILES, UPLOAD] = [50, 100_000_000]
const FIELDS = 10

/** Throws `request-media-type`, `request-large`, `request-busy` or `request-invalid`. */
export async function bodyOf(request: Request, { most, form }: Body, share: Share): Promise<{ json: unknown } | Form> {
  const type = request.headers.get('content-type') ?? ''
  if (/^application\/json(?:\s*;|$)/i.test(type)) return { json: parsed(await gathered(request, most, share)) }
  if (form && /^multipart\/form-data\s*;/i.test(type)) return formOf(await gathered(request, UPLOAD, share), type)
  throw new UserError('request-media-type', type === '' ? 'no Content-Type' : `Content-Type ${type.slice(0, 100)}`)
}

/**
 * Bytes of a body that is refused that are read all the same, and kept by nobody: who is still sending reads the answer only when
 * all is sent, and a connection that is closed before takes the answer with it.
 */
const DISCARDED = 1_000_000_000

async function gathered(request: Request, most: number, share: Share): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  let refusal = refusalOf(announced, most, share)
  let pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of announced > DISCARDED ? [] : (request.body ?? [])) {
      size += piece.length
      refusal ??= refusalOf(size, most, share)
      if (refusal === null) pieces.push(piece)
      else pieces = []
      if (size > DISCARDED) break
    }
  } catch {
    throw refusal ?? new UserError('request-invalid', 'a body that broke off')
  }
  if (refusal !== null) throw refusal
  return joined(pieces, size)
}

/** Null where there is room for so many bytes; else what was held for it is given back. */
function refusalOf(size: number, most: number, share: Share): UserError | null {
  try {
    if (size > most) throw new UserError('request-large', `more than ${most / 1e6} MB`)
    share.hold(size)
    return null
  } catch (error) {
    share.release()
    if (error instanceof UserError) return error
    throw error
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new UserError('request-invalid', `JSON that cannot be parsed (${(error as Error).message.slice(0, 200)})`)
  }
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Form> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (form === null) throw new UserError('request-invalid', 'a form that cannot be parsed')
  const entries = [...form]
  const files = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]))
  const fields = entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  if (files.length > FILES || fields.length > FIELDS)
    throw new UserError('request-large', `${files.length} files and ${fields.length} fields`)
  return {
    files: await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.bytes() }))),
    fields: Object.fromEntries(fields),
  }
}
