/** Words that name a place in the gazetteer and are, as a rule, something else. Data, no logic. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What these name with a capital is, as a rule, no place at all, whatever stands before them. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `arab arabs jewish jew jews congress christmas easter jupiter mars earth moon nov dec sens reps act trooper bishop honda chinook mcgill
  harvard yale princeton stanford the rock indians indian grad vista delta locust salmon reservoir herald senate parliament police
  catholic christian muslim democrat democrats republican republicans internet olympic olympics god bible quran union congressional
  valentine mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept oct i a an`
    .split(/\s+/)
    .concat(
      'white house',
      'the rock',
      'tri city',
      'national park',
      'country club',
      'golden gate',
      'school board',
      'supreme court',
    ),
)

/** First names that are better known as places: a person where a surname follows. */
export const FIRST_NAMES_LIKE_PLACES = words(
  `adelaide alexandria asia aurora austin boston bradford brighton bristol brooklyn camden carolina carson cassidy chad charlotte
  chelsea china clinton cody dakota dallas dalton denver devon easton elmore eugene florence gary georgia houston india ireland israel
  jackson jamaica jersey jordan kenya kingston lincoln logan london lourdes madison marion memphis milan montana odessa orlando paris
  phoenix preston quincy raleigh roma salem savannah scotland sedona shannon shelby sheridan siena sydney taylor trenton troy tyler
  valencia vance verona victoria vienna virginia wesley weston whitney`,
)

/** Words of the language: a place only where the text says so ("in Reading", "Mobile, Ala."). */
export const WORDS_LIKE_PLACES = words(
  `acre advance afar alliance alma along altar angles anthem apace apt as assumption bag ball band banks banning bar
  basin bath battle battlefield bay beach bear bend berg best bluff boom borne bow bride bridge bright brilliant
  brush burns buy cache cactus can cascade casino cave celebration center central centre century chamber change
  chase chop church citrus clever cocoa coin college combine come comfort commerce continental cool cork countryside
  crystal date deal defiance dent dig dire dole dollar drain drama drew early earth east eastern eclectic economy
  effort elk empire energy enterprise erode experiment eye fate federal fleet forest forth foster free freedom
  friend friendly friendship fully gap garner gateway gay glad glide globe god goes golden grabs grain grant grants
  grave gray green grenade gulf hail halfway halls harbor hard harvest hatch haven hay hazard healing hill hit
  holiday home homeland hometown hook hope hull humble hurricane hurt independence industry islands junction justice
  kill king kissing landing landmark law lazy lead lend lens lent liberal liberty limestone lively locking long lot
  loving loyal luck lure made maiden maize male man manage manning many marathon march marks media mentor mere metro
  midtown miles mills minor mission mobile mogul mold monster monument most mountain much muse naval nice noble none
  normal north northeast northeastern northern northwest of ola onset opportunity oral orange outlook over pace page
  pale par paramount parks parole peel peer pen pinch pink pioneer plateau plunge police pool pop post price
  progress prospect prosperity prosperous punch purchase rain rainbow reading real reform republic reserve retreat
  reunion rice rifle robe rock rode roses roundup rum saga sake sale salt same sandwich sandy savage save say
  seaside sells send settle shaping shields side silly simmering sisters south southeastern split spring spur stamps
  staples star sterling stock stone store strawberry street strong summit sunrise sunset superior surprise sway
  tactic talent tank tapes tea temple than toast tool tours tower trail trim tumble tune union unity university
  valley van vice walls ward warrior we wedding weed welcome west western wing wink winner wise worth young`,
)

/** Surnames: a place only where the text says so, or where the article writes it as one elsewhere. */
export const SURNAMES_LIKE_PLACES = words(
  `adams allen anderson annan austin baker barr barton bell bennett blair bolton booker bowie boyle bradford bradley
  brady brewer brooks bryant burke burton bush caldwell cameron campbell carney carson castro cheney clark clay
  clinton colbert coleman collins conway cooper corcoran cosby cowan craig crowley cruz dallas daniels davis denver
  dixon douglas dunn eaton edwards evans fallin fallon fang fisher fitzgerald flores forrest franklin gardner
  garrett gibson gilbert gonzalez gordon graham grant grayson greene griffin guerrero hamilton hardin harlan harris
  harrison hart harvey hassan hayes hemsworth henry hewitt hewlett holland hoover houston howard howell hudson
  hughes hunter hutchinson irving jackson jefferson johnson jones kendall kennedy kerry kirkland lamar lawrence
  lawson lee lincoln logan lopez luther lyons madison marcus marion marshall martin martinez mason matthews mccall
  mcdonald mcdonough mcgovern mckinney mendes mercer merkel merrill miller mitchell monroe montgomery moore morris
  morrison murphy murray nash nelson newton nixon norton obama palin parker parsons patrick paul perez perry
  phillips pierce pierson porter powell pratt preston quincy ralston ramos ramsey raymond richardson richmond
  roberts robertson robinson rodriguez rogers romney roosevelt rosenberg ross roy rubio ruiz russell salem scott
  sharon shelby sheldon shelton sheridan sherman sidney simpson smith snyder spencer spicer stafford stanford
  stanley steele stein sterling stockton stuart sullivan taft taylor teague thomas thompson timberlake truman tucker
  turner tyler vance vargas vernon wade wagner walker wallace walters warner warren watson wayne weaver webb webster
  welch wells wheeler whitney wilder williams wilson winston winters woodward wright york zimmerman`,
)
