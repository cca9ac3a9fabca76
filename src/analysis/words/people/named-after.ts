import { wordSet } from '../word-set.ts';

/** Vessels, animals, works and storms bear whole names of people: “the trawler Grace Reed, 41 years old”. In lower case. */
export const NAMESAKE_THINGS: ReadonlySet<string> = wordSet(`
	ship vessel boat trawler ferry liner steamer steamship yacht lifeboat tug barge schooner coaster tanker freighter frigate cruiser destroyer
	submarine catamaran dredger whaler clipper brig ketch cutter locomotive engine aircraft airship rocket satellite rover robot
	horse racehorse mare stallion gelding filly colt pony donkey dog cat bull cow lion lioness tiger bear panda elephant gorilla chimpanzee
	orangutan rhino giraffe whale dolphin seal parrot tortoise crocodile pigeon greyhound collie labrador
	hurricane storm cyclone typhoon
	film movie book novel play opera musical ballet song album poem painting series sitcom character rose variety
	stadium arena school pub inn theatre theater hospital library bridge street square park airport prize award medal trophy cup stakes
	brand label band firm company chain group retailer charity foundation
`);

/** So may end what was named after somebody who bears a title: the Mayor Curley `Tavern`. Beside places and bodies. */
export const NAMESAKE_ENDS: ReadonlySet<string> = wordSet(
	`
	tavern inn arms hotel stakes handicap gardens house memorial lecture medal trophy ward wing building barracks camp dock docks falls
	ridge plain plains terrace row quay wharf oasis moor moors marsh heath cove point dale creek brook hill hills villas crescent close mews
	north south east west maritime minerals lithium copper motion review report letters maker publication scavengers yarns
	focus minister secretary together oyster
`,
);

/** So end the names of clubs that begin as somebody's may: Preston `Thistle`. In lower case. */
export const CLUB_ENDS: ReadonlySet<string> = wordSet(`
	thistle rangers albion celtic athletic united city town rovers hotspur argyle alexandra wednesday county villa vale orient academical academicals
	victoria strollers harriers hibernian wolves tigers lions bears eagles hawks sharks raiders warriors knights giants saints panthers bulls ladies
`);
