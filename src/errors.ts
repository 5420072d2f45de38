/** Every error that a user can cause, with its code and wording. `docs/errors.md` is generated from this table. */
import { visible } from './text/visible.ts'

export interface ErrorKind {
  /** What happened and why it is refused, for `docs/errors.md`. */
  readonly about: string
  readonly expected: string
  readonly todo: string
}

/** `UserError` codes. The line printed is `INPUT: found …; expected …; do …`. */
export const ERRORS = {
  'file-missing': {
    about: 'No file stands at the path.',
    expected: 'a file, a URL or -',
    todo: 'check the path',
  },
  'is-directory': {
    about: 'The path leads to a directory.',
    expected: 'a file',
    todo: 'name the files in it, for example DIR/*.html',
  },
  'folder-empty': {
    about: 'The folder holds no files, or only hidden ones, which are left out.',
    expected: 'a folder with articles in it',
    todo: 'check the path',
  },
  'no-permission': {
    about: 'The file may not be read by this user.',
    expected: 'a file that may be read',
    todo: 'change its permissions',
  },
  'file-unreadable': {
    about: 'The operating system could not read the input for another reason, which is named.',
    expected: 'a file that can be read',
    todo: 'check the path and the disk',
  },
  empty: {
    about: 'The input holds no character besides white space.',
    expected: 'the text or the page of an article',
    todo: 'check where the input comes from',
  },
  binary: {
    about: 'The input is no text: it begins like a known binary format, or holds zero bytes.',
    expected: 'plain text or HTML',
    todo: 'save the article as text or HTML first',
  },
  'too-large': {
    about: 'The input, unpacked where it was compressed, is larger than 20 MB. No more than that is ever read.',
    expected: 'one article of at most 20 MB',
    todo: 'split the input, or give the page of the article alone',
  },
  'no-article': {
    about:
      'The text or page was read, but nothing in it is a paragraph of an article: a front page, a video, a feed, an error page.',
    expected: 'an article with at least one paragraph',
    todo: 'give the page of one article, or its text in a file',
  },
  'feed-items': {
    about:
      'Items of the feed name no address, or a relative one where neither the feed nor where it came from tells what it is relative to. The other items are fetched.',
    expected: 'items with the address of their article',
    todo: 'add these articles by their own addresses',
  },
  'language-unsupported': {
    about: 'The article is in a language that the rules were not written for. Its state is printed, without claims.',
    expected: 'an article in English',
    todo: 'give an English version',
  },
  'url-invalid': {
    about: 'The URL cannot be parsed, or holds a user name or a password.',
    expected: 'http://HOST/… or https://HOST/…',
    todo: 'check the URL',
  },
  'url-scheme': {
    about: 'Only http and https are fetched, from the first address to the last redirect.',
    expected: 'http or https',
    todo: 'name a local file by its path',
  },
  'address-private': {
    about:
      'The URL, or a redirect on its way, leads to an address that is not on the public internet: private, loopback, link-local, shared, multicast or reserved. A hostile page could reach into your network with it.',
    expected: 'a public address',
    todo: 'save the page and add the file; hearsay read and hearsay add take --allow-private where you trust it',
  },
  'host-unknown': {
    about: 'The name of the host cannot be resolved.',
    expected: 'a host that exists',
    todo: 'check the URL and the connection',
  },
  'connection-failed': {
    about: 'The host could not be reached, or broke the connection off.',
    expected: 'an answer',
    todo: 'try again later, or save the page and read the file',
  },
  'timed-out': {
    about:
      'The host did not answer, fell silent, or was not done in time (10 s for each silence, 30 s for the whole page).',
    expected: 'a page within 30 s',
    todo: 'try again later, or save the page and read the file',
  },
  'http-status': {
    about: 'The server answered with an error, for example 404 (no such page) or 403 (it does not want to be read).',
    expected: 'status 200',
    todo: 'check the URL in a browser',
  },
  redirects: {
    about: 'More than 5 redirects, or one that names no address.',
    expected: 'at most 5 redirects',
    todo: 'give the final URL',
  },
  'media-type': {
    about: 'The server sent something that is neither text nor HTML.',
    expected: 'text/html or text/plain',
    todo: 'give the page of the article',
  },
  'content-encoding': {
    about: 'The page was compressed in a way that was not asked for, or cannot be unpacked.',
    expected: 'gzip, deflate, br or none',
    todo: 'save the page and read the file',
  },
  'model-unusable': {
    about:
      'The files of the learned extractor are missing, cut short, altered or of another format. The articles are read by rules alone, and the result says so.',
    expected: 'the files that its manifest names, whole and unaltered',
    todo: 'install the model again, or name another with --model',
  },
  'model-failed': {
    about:
      'The learned extractor, or the sentence encoder, could not read an article: the machine is out of memory, or the files are not of one model. What it could not read is read by rules alone, or grouped by words alone, and the result names the engine that did it.',
    expected: 'an article that the model can read',
    todo: 'read it again with more memory, or by rules with --model none',
  },
  'runtime-missing': {
    about:
      'The learned extractor is there, but neither the native runtime nor the WASM one can be loaded on this machine. The articles are read by rules alone, and the result says so.',
    expected: 'onnxruntime-node or onnxruntime-web',
    todo: 'run npm ci, or ask for the rules alone with --model none',
  },
  'output-failed': {
    about:
      'What a command prints could not be written: the disk that its output is led to is full, or fails. What was printed is cut; what an `add` added until then is in the ledger.',
    expected: 'room for all of the output',
    todo: 'make room or lead the output to another disk, then repeat the command',
  },
  'ledger-unwritable': {
    about: 'The ledger, or the folder that it lies in, may not be written by this user, or cannot be made.',
    expected: 'a ledger and a folder that may be written',
    todo: 'change their permissions, or name another place with --ledger',
  },
  'ledger-locked': {
    about:
      'Another process has been writing to the ledger for 10 s, or holds it open in a way that lets nobody else write.',
    expected: 'a ledger that is free within 10 s',
    todo: 'wait for the other process to end, then repeat the command',
  },
  'ledger-foreign': {
    about: 'The file is no ledger: another kind of file, or a database of another program. It is left alone.',
    expected: 'a ledger of Hearsay, or no file',
    todo: 'name another file with --ledger',
  },
  'ledger-damaged': {
    about: 'The database says that its own content is damaged: by a failing disk, or by another program.',
    expected: 'a ledger that is whole',
    todo: 'restore the latest backup into a new ledger, and keep the damaged one',
  },
  'ledger-newer': {
    about:
      'The ledger was written by a newer version of Hearsay, with a schema that this one does not know. It is left alone.',
    expected: 'a ledger of this version or an older one',
    todo: 'install the newer version again',
  },
  'ledger-failed': {
    about: 'The operating system could not read or write the ledger, for a reason that is named.',
    expected: 'a disk that works',
    todo: 'check the disk and its limits, then repeat the command',
  },
  'ledger-moved': {
    about:
      'The file of the ledger was moved, deleted or replaced while a command had it open. Nothing is written any more; what was acknowledged before is in the file and in those that stand where it was, under its name with -wal and -shm.',
    expected: 'the ledger where it was opened',
    todo: 'end the command, put the file back where it was, beside its -wal and -shm, and begin again',
  },
  'ledger-unreachable': {
    about: 'The database named by HEARSAY_DATABASE_URL does not answer within 10 s, or broke the connection off.',
    expected: 'a PostgreSQL server that answers',
    todo: 'check HEARSAY_DATABASE_URL, and that the server runs',
  },
  'ledger-refused': {
    about:
      'The PostgreSQL server answers, but refuses: no such database, a wrong password, rights that are missing, or no TLS, or none that can be trusted, where the address asks for it.',
    expected: 'a database and a user who may create tables in it',
    todo: 'check HEARSAY_DATABASE_URL, its sslmode, and the rights of its user',
  },
  'ledger-not-empty': {
    about:
      'A backup is restored only into an empty ledger: entries are never overwritten, and two ledgers are never mixed.',
    expected: 'an empty ledger',
    todo: 'name a new one with --ledger, or an empty database',
  },
  'backup-exists': {
    about: 'A file stands where the backup is to be written. It is never overwritten.',
    expected: 'a path at which nothing stands',
    todo: 'name another file',
  },
  'backup-missing': {
    about:
      'No backup stands at the path, or nothing of one: an empty file, cut while it was copied. The ledger is not touched.',
    expected: 'a file that hearsay backup made',
    todo: 'check the path, or take another backup',
  },
  'story-unknown': {
    about: 'The ledger holds no story of that name.',
    expected: 'a story of this ledger',
    todo: 'see hearsay stories',
  },
  'proposition-unknown': {
    about: 'No proposition of the ledger, or more than one, has an id that begins so.',
    expected: 'the id of one proposition, or its beginning',
    todo: 'see hearsay board STORY',
  },
  'claim-unknown': {
    about: 'No claim of the story, or more than one, has an id that begins so.',
    expected: 'the id of one claim, or its beginning',
    todo: 'see hearsay board STORY --words',
  },
  'source-unknown': {
    about: 'No source of the story, or more than one, goes by that name or id.',
    expected: 'the name of one source, or its id',
    todo: 'see hearsay board STORY',
  },
  'nothing-to-do': {
    about: 'What is to be decided holds already. Nothing is written; the command ends well and says so in one line.',
    expected: 'a decision that changes something',
    todo: 'leave it as it is',
  },
  'decision-unknown': {
    about: 'No decision on the story, or more than one, has an id that begins so.',
    expected: 'the id of one decision, or its beginning',
    todo: 'see hearsay log',
  },
  'article-unknown': {
    about: 'The ledger holds no such article, or holds it no longer.',
    expected: 'the id, the URL or the path of an article',
    todo: 'see hearsay log',
  },
  'characters-outside': {
    about: 'The characters named for a claim do not lie in the text of the article.',
    expected: 'START-END within the text, in UTF-16 code units',
    todo: 'take them from hearsay read --json',
  },
  'disk-full': {
    about: 'The disk of the ledger is full. What was being added is not in the ledger; all that was added before is.',
    expected: 'free space on the disk of the ledger',
    todo: 'make room, then repeat the command',
  },
  'address-taken': {
    about: 'Another program listens at the address and port that hearsay serve was to use.',
    expected: 'a free port',
    todo: 'name another with --port, or 0 for any that is free',
  },
  'address-forbidden': {
    about: 'This user may not listen at the address and port; ports below 1024 are often kept for the system.',
    expected: 'an address and a port that this user may use',
    todo: 'name a port above 1023 with --port',
  },
  'address-unusable': {
    about: 'The machine has no such address, or cannot listen at it, for a reason that is named.',
    expected: 'an address of this machine',
    todo: 'leave out --host, or name an address of this machine',
  },
  'request-invalid': {
    about:
      'The HTTP request is not as the route wants it: JSON that cannot be parsed, a value of the wrong type or out of bounds, a query parameter that the route does not know, a path that is not encoded rightly.',
    expected: 'a request as in docs/http-api.md',
    todo: 'see the route in /api/openapi.json',
  },
  'request-slow': {
    about: 'The HTTP request did not arrive whole in time: 10 s for its headers, 120 s for all of it.',
    expected: 'a whole request within 120 s',
    todo: 'send it again, in smaller parts',
  },
  'request-headers': {
    about: 'The headers of the HTTP request, its address included, are larger than 16 KB.',
    expected: 'headers of at most 16 KB',
    todo: 'shorten the address',
  },
  'request-large': {
    about: 'The body of the HTTP request is larger than the route takes, or holds more files: nothing of it was added.',
    expected: '1 MB of JSON, 20 MB of text; uploads of at most 50 files and 100 MB',
    todo: 'send less at once',
  },
  'request-busy': {
    about:
      'As much is being uploaded and read at once as the server holds: nothing of this upload was added. The answer says in Retry-After when to try again.',
    expected: 'at most 200 MB of uploads at once, all together',
    todo: 'send it again in a few seconds',
  },
  'request-media-type': {
    about: 'The body of the HTTP request is of a kind that the route does not take.',
    expected: 'application/json, or multipart/form-data where files are taken',
    todo: 'set the header Content-Type',
  },
  'token-missing': {
    about: 'The server wants a token, and the request has none, or a wrong one.',
    expected: 'the token that hearsay serve printed',
    todo: 'open the address that hearsay serve printed, or send the header Authorization: Bearer TOKEN',
  },
  'origin-foreign': {
    about:
      'The request was made for another host, or by a page of another site: its Host, Origin or Sec-Fetch-Site is not our own. A hostile page could reach the ledger with it.',
    expected: 'a request of this page, or of a program, to the address that hearsay serve printed',
    todo: 'use that address; programs send JSON with its Content-Type, and files with an Origin header',
  },
  'route-unknown': {
    about: 'The server has no such route.',
    expected: 'a route of /api/openapi.json',
    todo: 'check the path',
  },
  'method-unknown': {
    about: 'The route is there, but not with this HTTP method.',
    expected: 'a method that the header Allow names',
    todo: 'see the route in /api/openapi.json',
  },
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

/** A user's mistake: one line and an exit status, never a stack. `found` says what was found, without control characters. */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly found: string
  constructor(code: ErrorCode, found: string) {
    const clean = visible(found)
    super(`found ${clean}; expected ${ERRORS[code].expected}; ${ERRORS[code].todo}`)
    this.name = 'UserError'
    this.code = code
    this.found = clean
  }
}
