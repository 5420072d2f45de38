/** First bytes of binary formats that people mistake for articles; each character of `bytes` is one byte. */
export interface Signature {
  readonly name: string
  readonly at: number
  readonly bytes: string
}

export const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', at: 0, bytes: '%PDF-' },
  { name: 'a ZIP archive (docx, odt, epub and others)', at: 0, bytes: 'PK\x03\x04' },
  { name: 'an old Office document', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'an RTF document', at: 0, bytes: '{\\rtf' },
  { name: 'a gzip file', at: 0, bytes: '\x1f\x8b' },
  { name: 'a bzip2 file', at: 0, bytes: 'BZh' },
  { name: 'an xz file', at: 0, bytes: '\xfd7zXZ\x00' },
  { name: 'a Zstandard file', at: 0, bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a 7z archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', at: 0, bytes: 'Rar!\x1a\x07' },
  { name: 'a PNG image', at: 0, bytes: '\x89PNG' },
  { name: 'a JPEG image', at: 0, bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', at: 0, bytes: 'GIF87a' },
  { name: 'a GIF image', at: 0, bytes: 'GIF89a' },
  { name: 'a WebP image', at: 8, bytes: 'WEBP' },
  { name: 'a TIFF image', at: 0, bytes: 'II*\x00' },
  { name: 'a WAVE sound', at: 8, bytes: 'WAVE' },
  { name: 'an MP3 sound', at: 0, bytes: 'ID3\x03' },
  { name: 'an MP3 sound', at: 0, bytes: 'ID3\x04' },
  { name: 'an MP4 video', at: 4, bytes: 'ftyp' },
  { name: 'a Matroska or WebM video', at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { name: 'an Ogg stream', at: 0, bytes: 'OggS\x00' },
  { name: 'a program (ELF)', at: 0, bytes: '\x7fELF' },
  { name: 'a program (Windows)', at: 0, bytes: 'MZ\x90\x00' },
  { name: 'a program (macOS)', at: 0, bytes: '\xcf\xfa\xed\xfe' },
  { name: 'an SQLite database', at: 0, bytes: 'SQLite format 3\x00' },
  { name: 'a WebAssembly module', at: 0, bytes: '\x00asm' },
]
