import { wordSet } from '../word-set.ts';

/** Nouns in -er, -or, -ian, -ist and -ee that are nobody: “the newsletter”. In lower case. */
export const NO_AGENTS: ReadonlySet<string> = wordSet(`
	marker number paper water summer winter order power matter letter river chapter border center quarter character computer
	tower dinner corner danger disaster weather theater layer offer answer server printer poster sticker banner
	container cancer fever shoulder finger hunger anger laser filter shelter helicopter meter liter monster
	labor color floor door flavor favor behavior error factor sector mirror terror horror minor motor tractor reactor
	vector honor humor rumor tumor armor harbor odor vapor corridor interior exterior indicator elevator
	generator calculator refrigerator radiator razor sensor monitor processor manor tremor newsletter newspaper
	supper pepper copper silver timber rubber ladder bladder powder thunder wonder spider cider folder boulder
	flower shower lower upper never ever over under after former latter later earlier other another either neither
	rather whether together altogether however whatever whoever wherever better bigger greater larger smaller
	longer shorter higher older younger newer faster slower stronger weaker wider deeper closer further farther
	harder easier softer cheaper richer poorer warmer colder hotter cooler tougher rougher smoother safer nicer
	september october november december encounter register counter tender surrender gender trailer
	freezer drawer cooker locker scooter rocker sweater slipper copier cover barrier carrier frontier pier tier
	folder header footer transfer buffer offer proper inner outer inter super amber ember 
	booster cluster burger butter cheddar fibre fiber lumber plaster roller stroller starter
	thriller bestseller blockbuster broadcaster publisher retailer regulator operator insurer lender carmaker maker planemaker
	supplier distributor developer exporter importer manufacturer provider explorer
	committee guarantee degree fee coffee tree knee list twist fist mist wrist checklist playlist
	shortlist assist median oblivion meridian obsidian precursor
	prayer layer year career beer deer cheer pier gear tear ear fear
`);
