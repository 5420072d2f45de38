/** Words that end in a stop which does not end a sentence. Lower case, without the last stop. */

/** Followed by a name or a number: never the end of a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mme mlle dr prof rev fr sr st ste mt ft gen lt col maj capt cpl sgt pvt adm cmdr brig cmd det insp supt
  gov sen rep reps sens congressman hon amb pres sec atty treas dir asst assoc deputy dep dist min pm
  lt.gen lt.col maj.gen brig.gen lt.gov lt.cmdr vice.adm rear.adm no nos art fig vol pp para sec vs v cf approx ca al op`.split(
    /\s+/,
  ),
)

/** May end a sentence: they do when the next word is one that opens sentences. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u u.a.e u.s.a u.s.s.r n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i d.c l.a a.m p.m b.c a.d ph.d m.d b.a m.a m.b.a
  d.d.s esq jr sr inc corp co ltd llc plc bros dept univ est ave blvd rd sq
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
  va vt wash wis wyo i.e e.g etc`.split(/\s+/),
)

/** Words that open sentences far more often than they follow an abbreviation. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my in on at by for from with after before
  but and or so if when while as since although though however meanwhile then there here what who how why where not no
  some many most all both each one two according asked last earlier later still yet also`.split(/\s+/),
)
