import { wordSet, wordTable } from '../word-set.ts';

// Forms as they stand in print, in lower case. A new cue verb is one word here and one line in its test.

/** Verbs that need nothing but words to follow: “…,” she said. */
export const SAYING: ReadonlySet<string> = wordSet(`
	say tell ask write argue insist warn explain allege contend believe think suggest complain admit predict acknowledge
	said says told tells added adds asked asks wrote writes tweeted tweets posted posts replied replies responded
	responds continued continues explained explains argued argues insisted insists noted notes warned warns
	declared declares recalled recalls remarked remarks concluded concludes announced announces stated states
	claimed claims admitted admits acknowledged acknowledges suggested suggests joked jokes quipped quips pleaded
	pleads asserted asserts boasted boasts countered counters cautioned cautions commented comments complained
	complains conceded concedes confirmed confirms contended contends demanded demands exclaimed exclaims
	maintained maintains mused muses observed observes offered offers pledged pledges predicted predicts promised
	promises reiterated reiterates repeated repeats retorted retorts revealed reveals shouted shouts yelled yells
	snapped snaps stressed stresses testified testifies thundered urged urges vowed vows agreed agrees answered
	answers began begins cracked lamented laments proclaimed proclaims protested protests reported reports ruled
	rules advised advises alleged alleges appealed appeals bragged brags opined opines reasoned reasons
	interjected interjects boomed ranted elaborated elaborates clarified clarifies hinted hints deadpanned
	whispered whispers murmured murmurs muttered mutters cried cries screamed screams texted texts tweeting
	emailed emails blogged ventured speculated speculates inquired enquired wondered wonders queried
	apologised apologized emphasised emphasized emphasises emphasizes underlined underlines underscored underscores
	affirmed affirms attested avowed bemoaned chided cheered chanted chants groaned growled grumbled howled
	implored intoned jeered lied marvelled marveled moaned mumbled objected objects piped pronounced proposed
	proposes quoted rejoined related remembered remembers roared scoffed sighed sniffed sobbed stammered
	summarised summarized swore taunted volunteered wailed wept whined counselled counseled instructed
	ordered exhorted recommended recommends calculated estimated estimates believed believes thought thinks
	joshed gushed enthused fumed raged seethed cautioning prayed read reads confessed confesses confided confides
	disclosed discloses allowed went
`);

/** The plainest of them: what they report may hold other verbs of saying. */
export const CORE_SAYING: ReadonlySet<string> = wordSet(`
	said says told tells added adds wrote writes asked asks argued argues insisted insists noted notes warned warns
	explained explains tweeted tweets declared declares replied replies stated states remarked called calls described
	describes written
`);

/** Verbs that report in the same breath: …, saying “…”. Their subject is the sentence's. */
export const PARTICIPLES: ReadonlySet<string> = wordSet(`
	saying telling adding asking writing tweeting posting replying responding continuing explaining arguing
	insisting noting warning declaring recalling remarking concluding announcing stating claiming admitting
	acknowledging suggesting joking quipping pleading asserting boasting countering cautioning commenting
	complaining conceding confirming contending demanding emphasizing emphasising exclaiming maintaining observing
	offering pledging predicting promising reiterating repeating retorting revealing shouting yelling stressing
	testifying urging vowing agreeing answering proclaiming protesting reporting ruling advising alleging
	describing calling labeling labelling dubbing characterizing characterising deriding denouncing
	dismissing blasting slamming criticizing criticising mocking accusing decrying praising hailing chanting
	reading denying lamenting believing thinking
`);

/** Verbs that hand on a word for something: called it “thin”. Never after the quote alone. */
export const NAMING: ReadonlySet<string> = wordSet(`
	called calls described describes labeled labels labelled branded brands dubbed dubs termed terms deemed
	characterized characterizes characterised denounced denounces dismissed dismisses derided derides blasted
	blasts slammed slams criticized criticizes criticised mocked mocks accused accuses decried praised praises
	hailed hails ridiculed condemned condemns attacked attacks rejected rejects touted touts likened compared
	denied denies referred refers spoke speaks cited cites invoked urged pronounced expressed blamed blames lauded
	faulted scolded ripped lambasted assailed sang sung mentioned mentions credited advocated heralded
	defended defends signed concluded signaled signalled
`);

/** Finite verbs whose particle follows: shot back, went on, chimed in, put it. */
export const PHRASAL: ReadonlyMap<string, string> = wordTable({
	shot: 'back',
	shoots: 'back',
	fired: 'back',
	fires: 'back',
	hit: 'back',
	went: 'on',
	goes: 'on',
	chimed: 'in',
	chimes: 'in',
	put: 'it',
	puts: 'it',
	summed: 'up',
	sums: 'up',
	pointed: 'out',
	points: 'out',
	called: 'out',
	cut: 'in',
	broke: 'in',
	piped: 'up',
	blurted: 'out',
	spelled: 'out',
	wrapped: 'up',
	burst: 'out',
	cried: 'out',
	pushed: 'back',
});

/** Small words that stand between subject and verb: had also repeatedly said. */
export const BEFORE_VERB: ReadonlySet<string> = wordSet(`
	has have had was were is are be been being also later then once still even recently previously again never
	only would will did does do just often first further not could should may might must can reportedly
	famously both all always soon thus twice quickly today yesterday tomorrow monday tuesday wednesday thursday
	friday saturday sunday himself herself themselves itself since already now long simply perhaps too merely
	to quoted as instead initially
`);
