import { wordSet } from '../word-set.ts';

/** The last words of what is held in years: "World Cup 2022", "Expo 2025". */
export const EVENTS_OF_YEARS: ReadonlySet<string> = wordSet(`
	awards biennale budget carnival census champions championship championships conference congress con cup days derby
	diwali easter eid election elections euro eurovision expo fair fest festival final finals games grammys hanukkah
	league marathon masters olympics open oscars party passover prix race ramadan regatta season series show summit
	tournament tour week year onam pongal worlds circa early late mid anno spring summer autumn fall winter
`);
