const RADIANS = Math.PI / 180
const EARTH_RADIUS_KM = 6371

interface Point {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance in kilometres between points in decimal degrees, by the haversine formula. */
export function kilometres(a: Point, b: Point): number {
  const [dLat, dLon] = [(b.lat - a.lat) * RADIANS, (b.lon - a.lon) * RADIANS]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
