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

async function gathered(request: Request, most: number, share: Share): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > most) throw tooLarge(most)
  share.hold(announced)
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of request.body ?? []) {
      size += piece.length
      if (size > most) throw tooLarge(most)
      share.hold(size)
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('request-invalid', 'a body that broke off')
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const tooLarge = (most: number): UserError => new UserError('request-large', `more than ${most / 1e6} MB`)

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
