import type { EventClass } from '../../../domain/articles/event.ts';
import { wordSet } from '../word-set.ts';

/** Nouns that name something that happens. */
export const EVENT_NOUNS: readonly (readonly [EventClass, ReadonlySet<string>])[] = [
	[
		'attack',
		wordSet(`attack bombing airstrike strike shooting stabbing massacre ambush invasion coup siege battle assassination
			raid offensive bombardment genocide war shelling putsch hijacking airstrikes clash killing`),
	],
	['death', wordSet('death funeral suicide passing burial')],
	[
		'disaster',
		wordSet(`earthquake quake tremor aftershock tsunami flood hurricane storm eruption wildfire fire blaze inferno famine outbreak cyclone typhoon tornado
			landslide mudslide avalanche blizzard disaster epidemic pandemic drought`),
	],
	[
		'accident',
		wordSet(
			'accident crash collision pile-up derailment explosion sinking collapse outage blast meltdown shipwreck crush stampede cave-in',
		),
	],
	['crime', wordSet('murder robbery theft kidnapping rape assault heist fraud')],
	['arrest', wordSet('arrest indictment charge charges accusation lawsuit')],
	['verdict', wordSet('verdict conviction sentence ruling acquittal plea execution sentencing')],
	['law', wordSet('law act ban order bill decree resolution reform legislation rule')],
	[
		'treaty',
		wordSet(
			'treaty agreement deal accord pledge ceasefire truce pact settlement armistice surrender',
		),
	],
	['election', wordSet('election vote referendum by-election poll ballot plebiscite')],
	[
		'appointment',
		wordSet('appointment inauguration coronation enthronement ordination swearing-in nomination'),
	],
	['resignation', wordSet('resignation abdication dismissal ousting removal retirement overthrow')],
	['launch', wordSet('launch liftoff lift-off landing mission flight test')],
	['opening', wordSet('opening reopening')],
	['founding', wordSet('founding independence creation foundation')],
	['discovery', wordSet('discovery finding')],
	['record', wordSet('record milestone')],
	[
		'match',
		wordSet(
			'match game final victory win defeat race derby tournament championship play-off semi-final medal loss title',
		),
	],
	['release', wordSet('release premiere broadcast publication album')],
	['merger', wordSet('merger takeover acquisition buyout')],
	['strike', wordSet('walkout stoppage')],
	['protest', wordSet('protest protests demonstration march riot riots uprising revolution rally')],
	['visit', wordSet('visit trip tour')],
	[
		'meeting',
		wordSet('meeting summit talks conference hearing ceremony congress session dinner trial'),
	],
	['statement', wordSet('speech address announcement statement interview letter')],
	['report', wordSet('report figures survey study')],
	[
		'other',
		wordSet('birth wedding marriage divorce festival concert exhibition rescue evacuation auction'),
	],
];

/** Without a name or a place these say nothing. */
export const EMPTY_NOUNS = wordSet(
	'incident event thing time day case move decision action process situation one',
);
