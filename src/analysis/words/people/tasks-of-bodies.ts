import { wordSet } from '../word-set.ts';

/** Bodies that are named by their tasks: the Office for Heat and Light. In lower case. */
export const BODIES: ReadonlySet<string> = wordSet(`
	office department ministry institute agency authority committee council commission board bureau society federation
	association inspectorate directorate secretariat
`);

/** What such bodies see to. */
export const TASKS: ReadonlySet<string> = wordSet(`
	agriculture aid animals arts assistance auditing aviation broadcasting budget buildings business care charities children
	climate commerce communications communities compliance conduct conservation consumers corrections courts crime culture
	customs data defence defense development disability disasters economy education elections emergencies employment energy
	engineering enterprise environment equality ethics families finance fisheries food forestry forests gas growth health
	heat heritage highways housing immigration inclusion industry inflation information infrastructure innovation insurance
	integrity international investment justice labor labour land law learning licensing light lighting literature livestock
	local markets media medicine migration mines nationality natural nutrition opportunities parks pensions
	performance planning ports power prevention prices prisons privacy probation protection quality railways recreation
	reconstruction refugees rehabilitation relief rescue research resources rights roads safety sanitation schools science
	security services skills social space sport sports standards statistics surveys sustainability taxation technology
	telecommunications tourism trade training transport transportation treatment universities veterans waste water waterways
	weights welfare wildlife women works youth
`);
