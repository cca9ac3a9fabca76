/** How much of a paragraph is looked at, at its head and at its end. */
const LOOK = 200;
/** Longer paragraphs tell a story, whatever stands at their end. */
const LONGEST = 700;

const NAME = String.raw`\p{Lu}[\p{L}.’' -]{1,40}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2},? \d{4}|\d{1,2} ${MONTH} \d{4})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Paragraphs that stand beside the story: captions, credits, links, line-ups, embedded posts. */
const HEADS: readonly RegExp[] = [
	/** `Photo: Lifeboats at the pier.`, `Related: How to swim` */
	/^(?:file )?(?:photo|picture|pictured|image|video|watch|listen|credit|caption|related|related stor(?:y|ies)|read more|more|see also|source|live|attendance|referee|scorers?|subs|correction|clarification|authors?|share this|contact)s?\s?:/i,
	/** `Pictured: Lee at work`, `Above, Lee at work`, `In this photo dated 3 May` */
	/^(?:(?:pictured|shown|above|below|left|right|top|from left)(?: here)?[,:]|in this (?:\p{L}+ )?(?:photo|picture|image))\s/iu,
	/** `(Reporting by Ann Lee; Editing by Sam Roe)`, `Interview by Ann Lee` */
	/^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|edited|written|interview|words|story|text|photographs?|photos?|illustrations?) by\s/i,
	/** `[Editor’s note, 3 May: …` */
	/^[[(](?:editor['’]s note|correction|clarification|update)\b/i,
	/** `(12th man: Ann Lee)` */
	/^\((?:12th man|subs?|substitutes?|referee|umpires?):/i,
	/** `You may also be interested in:`, `Story continued below`, `FOR IMMEDIATE RELEASE` */
	/^(?:you (?:may|might) also (?:like|be interested in)|(?:the )?story continue[sd] (?:below|after)|for immediate release|embargoed until|most read|recommended(?: stories)?|more on this story|top stories|trending(?: now)?)\b[^.!?]{0,40}$/i,
	/** `Why not follow us on …?`, `You can also send story ideas to …` */
	/^(?:why not follow|you can also (?:follow|send|contact)|have something to add|send (?:us )?your|do you have a story)\b/i,
];
const TAILS: readonly RegExp[] = [
	/** `Lifeboats at the pier. (Photo by Ann Lee)` */
	/\((?:file |ap |afp )?(?:photo|picture|image|photograph|credit|courtesy|handout|supplied|submitted by|provided by|contributed by)\b[^()]{0,80}\)\.?$/iu,
	/** `Lifeboats at the pier. Courtesy of the Orla Museum` */
	new RegExp(`[.!?”"’)] Courtesy(?: of)? (?:the )?${NAME}$`, 'u'),
	/** `Lifeboats at the pier. (Wire/Ann Lee)` */
	new RegExp(String.raw`\(${NAME}/${NAME}\)\.?$`, 'u'),
	/** `Lifeboats at the pier. (Lake News: Ann Lee)` */
	new RegExp(String.raw`[.!?”"’] \(${NAME}: ${NAME}\)$`, 'u'),
	/** `Lifeboats at the pier. Photo: Ann Lee`, `… Photograph by Ann Lee`, `… Image / Ann Lee/Wire`, `… / Credit: Orla Media` */
	new RegExp(
		String.raw`[.!?”"’)] (?:/ )?(?:Photo|Photograph|Picture|Image|Credit)(?: credit)?(?:\s?[:/]| by) ${NAME}(?:/${NAME}){0,3}\.?$`,
		'u',
	),
	/** `Lifeboats at the pier. NASA/JPL` */
	/[.!?”"’)] \p{Lu}{2,8}(?:\/\p{Lu}[\p{L}-]{1,20}){1,4}$/u,
	/** `The bridge is closed. — Ann Lee (@annlee) May 3, 2021`, `… pic.twitter.com/aBc1` */
	new RegExp(
		String.raw`[—–-] [^—–]{1,60} \(@\w{1,30}\)(?: ${DAY})?$|\bpic\.twitter\.com/\w+$`,
		'u',
	),
	/** `Lifeboats are seen in Orla, May 3, 2021.`, `Lifeboats lie at the pier in Orla May 3, 2021.`: no “on” before the day */
	new RegExp(
		String.raw`(?:\b(?:is|are) (?:seen|pictured|shown)\b.{1,100}|\bin \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?(?:, \p{Lu}[\p{L} ]{1,20})?,?) ${DAY}\.?$`,
		'u',
	),
	/** `The square on Monday. | Ann Lee/Wire` */
	new RegExp(String.raw`[.!?\p{L}\d”"] \| ${NAME}(?:/${NAME})?$`, 'u'),
	/** `… [Posted: Dec. 9]` */
	/\[(?:posted|updated|filed|published)\b[^\]]{0,30}\]$/i,
];
/** Credits that may be glued between a caption and a headline: `Lifeboats. | AP Photo Pier closes`, `Ann Lee/AFP via Getty Images` */
const CREDIT =
	/\bvia (?:AP|AFP|Reuters|Getty)\b|\| (?:AP|AFP|Reuters|Getty)\b|\/(?:AP|AFP|Reuters|Getty)(?: (?:Photo|Images?))?\)?\.?$|\((?:AP|AFP|Reuters) Photo\b|\/Getty Images/;
/** The whole paragraph, and no more. */
const WHOLE: readonly RegExp[] = [
	/** `1 of 2.`, `3 / 5`, `#` */
	/^\(?\d{1,3}\s?(?:of|\/)\s?\d{1,3}\)?\.?$|^[#*•|–—-]{1,5}$/,
	/** `Wednesday, December 4, 2024`, `5:07pm (UK)`, `02/12/2004 11:44 - (SA)` */
	new RegExp(String.raw`^(?:${WEEKDAY},? )?(?:${DAY})\s?\.?$`, 'u'),
	/^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:[ –-]{1,3})?(?:\([A-Z]{2,4}\))?$/i,
	/** `(Filed )`, `(Updated 22:21)` */
	/^\((?:filed|updated|posted|published)\b[^()]{0,40}\)$/i,
	/** `News / Business / Opinion`, `Facebook` */
	/^[\p{L}&' ]{2,20}(?: [/|] [\p{L}&' ]{2,20}){2,12}$/u,
	/^(?:facebook|twitter|google\+?|whatsapp|email|e-mail|print|share|tweet|linkedin|pinterest|reddit|comments?|advertisement|loading…?|save|copy link)$/i,
	/** `Source: Weather office`, `#lumen #storm` */
	/^(?:#\w+\s?){1,6}$/,
];

/** Does the whole paragraph stand beside the story? */
export function isFurnitureParagraph(paragraph: string): boolean {
	if (paragraph.length > LONGEST) return false;
	const head = paragraph.slice(0, LOOK);
	const tail = paragraph.slice(-LOOK);
	return (
		HEADS.some((pattern) => pattern.test(head)) ||
		TAILS.some((pattern) => pattern.test(tail)) ||
		CREDIT.test(paragraph) ||
		WHOLE.some((pattern) => pattern.test(paragraph))
	);
}

/** `Ann Lee is a reporter in Orla.`, `The writer is …`: who wrote it, said below the story. */
const BIO = new RegExp(
	String.raw`^(?:The (?:writer|author)|${NAME}) is (?:an?|the|our)\s(?:[\p{L}-]+\s){0,6}(?:reporter|columnist|correspondent|editor|writer|journalist|author|contributor|professor|fellow|lecturer|historian|analyst)\b`,
	'u',
);

/** Is a paragraph, near the end, about who wrote the story? */
export function isBio(paragraph: string): boolean {
	return paragraph.length < BIO_LENGTH && BIO.test(paragraph.slice(0, LOOK));
}

const BIO_LENGTH = 400;
