/** Names that can be one segment of an address. Clients take `.` and `..` for folders, percent-encoded or not, and leave them out. */
export const isSegment = (name: string): boolean => name !== '.' && name !== '..'
