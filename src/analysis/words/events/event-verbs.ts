import type { EventClass } from '../../../domain/articles/event.ts';
import { wordSet } from '../word-set.ts';

/** Verbs that say what kind of thing happened: the stem, and pasts that are not made with -ed. */
export const EVENT_VERBS: readonly (readonly [EventClass, ReadonlySet<string>])[] = [
	[
		'attack',
		wordSet(`attack bomb bombard shell storm ambush assassinate behead massacre invade shoot shot strike struck
			stab gun torch gas hijack besiege overrun overran detonate kill slay slew`),
	],
	['death', wordSet('die perish drown succumb')],
	['disaster', wordSet('flood erupt devastate engulf inundate')],
	['accident', wordSet('crash derail collide sink sank capsize explode plunge injure')],
	['crime', wordSet('rob steal stole murder rape kidnap assault abduct defraud beat_up')],
	[
		'arrest',
		wordSet(
			'arrest charge indict detain accuse suspect sue raid arraign extradite apprehend implicate',
		),
	],
	[
		'verdict',
		wordSet(
			'convict sentence acquit rule plead pled jail imprison fine overturn exonerate execute clear',
		),
	],
	[
		'law',
		wordSet(
			'approve ban legalise legalize vote repeal enact introduce impose abolish outlaw ratify lift veto pass',
		),
	],
	['treaty', wordSet('agree settle sign')],
	['election', wordSet('elect re-elect reelect')],
	[
		'appointment',
		wordSet(
			'appoint name inaugurate crown promote nominate swear swore sworn succeed commission accede ascend',
		),
	],
	[
		'resignation',
		wordSet('resign quit oust sack dismiss retire abdicate depose step_down overthrow overthrew'),
	],
	['launch', wordSet('launch unveil land orbit dock')],
	['opening', wordSet('open reopen')],
	['founding', wordSet('found establish create form')],
	['discovery', wordSet('discover detect identify diagnose unearth excavate')],
	['record', wordSet('break broke broken set top surpass exceed')],
	['match', wordSet('win won beat beaten defeat lose lost draw drew thrash score')],
	['release', wordSet('release publish air broadcast premiere')],
	['merger', wordSet('merge acquire buy bought')],
	['protest', wordSet('protest march demonstrate riot rally')],
	['visit', wordSet('visit arrive travel return fly flew tour')],
	['meeting', wordSet('meet met talk discuss convene gather confer')],
];

/** Verbs that only say that there was something: what it was is told by their object. */
export const LIGHT_VERBS =
	wordSet(`hold held make made take took taken pay paid carry carried give gave given suffer see saw have had has
	sign reach win won lose lost set get got stage conduct complete begin began begun start launch end host
	receive enter undertake undertook deliver file declare mark celebrate attend play lead led score break broke issue
	open call order cause announce face pass publish commit hit do did done lift agree play survive fight fought gain`);

/** Verbs of telling: who told something, and what. */
export const TELLING =
	wordSet(`say said tell told announce report warn confirm add claim insist deny admit state reveal disclose
	acknowledge declare argue note suggest urge call promise vow pledge praise condemn criticise criticize comment
	express reiterate explain respond reply describe write wrote tweet post expect predict estimate believe hope think thought
	speak spoke ask thank welcome reject blame complain stress emphasise emphasize repeat remark show indicate
	cite quote inform allege accuse remind assure propose demand demanded appeal apologise apologize
	defend hail slam mock lament`);

/** Verbs of everyday business, which nobody keeps a day for. */
export const ROUTINE =
	wordSet(`close rise rose fall fell slip gain climb drop trade campaign file attend plan schedule
	review expect continue remain stay work speak spoke talk wait look seem try want need discuss respond call ask
	appear note see saw watch study consider prepare visit_family sit sat stand stood hear heard receive`);

/** What follows with "to" did not happen yet, or never. */
export const ATTITUDES =
	wordSet(`want hope plan intend expect wish try attempt seek sought refuse decline threaten promise vow pledge
	agree offer prepare aim schedule set need ask order urge tell told call be due slate supposed likely decide
	vote propose consider demand invite allow let permit encourage`);

/** What is told with these is what somebody thinks, fears or says of others, not what the article says happened. */
export const DOUBTING =
	wordSet(`allege accuse suspect believe claim fear deny charge blame suggest rumour rumor think thought suppose presume
	speculate imagine dream pretend`);

/** Pasts that are no participles of a passive: nobody is died. */
export const NEVER_PASSIVE = wordSet(
	'died fell rose arrived came went vanished disappeared collapsed emerged erupted occurred happened sat stood slept lived remained returned retired resigned appeared began',
);
