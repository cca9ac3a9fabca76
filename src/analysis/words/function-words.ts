import { wordSet } from './word-set.ts';

/** Words that are no part of a name although a sentence may begin with them. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
	the a an and but or nor so yet for in on at by from to of with without within as if when while after before
	since until till during meanwhile however still then now once this that these those it its it's he she they we
	you i i'm i've i'd i'll his her hers their theirs our ours my mine your yours him them me us what who whom
	whose which why how where there here not no yes even also both some many most much other others another one
	two three four five six seven eight nine ten eleven twelve dozens hundreds thousands earlier later last next
	according despite instead indeed perhaps maybe such like because although though under over speaking writing
	only just several few all each every any nobody everybody everyone someone somebody anyone anybody nothing
	everything something none neither either outside inside likewise aides critics questions moreover furthermore
	finally nearly almost about among between whether asked said told added wrote says nevertheless nonetheless
	otherwise rather therefore thus hence ever never always often sometimes today yesterday tomorrow tonight
	monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
	saturdays sundays january february september october november december near across around against along
	behind below beneath beside besides beyond despite down except following given including into off onto
	opposite out past per through throughout toward towards unlike up upon via yet again ago back could would
	should will can might must shall do does did done is are was were be been being have has had having
	let's let that's there's he's she's they're we're who's what's more less least than too very well oh okay ok
	above amid amidst alongside aboard atop elsewhere nearby somewhere everywhere nowhere whenever wherever whoever whatever
	please sorry thanks thank hello dear asked accepting leaving watching standing sitting
	continued stated replied responded image photo video file caption advertisement related read
`);

/** Words before a noun: they open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = wordSet(`
	a an the this that these those his her its their our my your one another some any each every no both
	two three several many few most all
`);

/** A noun phrase is over, or goes on about something else, at these words. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
	of at in on for from to by with without within about after before during since until over under near across
	around against along among behind between beyond despite following including into through toward towards
	via as than like outside inside amid upon off per regarding concerning
`);

/** They open a clause of their own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
	and but or that because although though while when if whether so yet since unless until where as before after
	who which whose what how why
`);

/** Weekdays and months, which capitals do not make names. */
export const CALENDAR_WORDS: ReadonlySet<string> = wordSet(`
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december jan feb mar apr jun jul aug sept sep oct nov dec
`);
