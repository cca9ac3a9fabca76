const LABELS =
	"photo|image|picture|credits?|copyright|fotos?|bild|quelle|source|crédit|file photo|file|photograph|illustration|video|watch|listen|also read|read also|read more|read next|read|see also|also see|also|related|more|more on this|related (?:articles?|stories|links?|content|coverage|topics?)|recommended|trending|next|previous|previously|don['’]t miss|must read|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|à lire aussi|lire aussi|leggi anche|lea también|te puede interesar|leia (?:também|mais)|lees ook|czytaj (?:też|także|również)|читайте также";
const AGENCIES =
	'getty(?: images)?|reuters|afp|ap|ap photo|shutterstock|istock(?:photo)?|epa|associated press|alamy|dpa';

/** Lines inside an article that are none of it, wherever they stand; only of a line with few words. */
export const JUNK_LINES = [
	/^(?:image|photo|picture|media|video)\s*(?:copyright|caption|source|credit|courtesy)(?![\p{L}\p{N}])/iu,
	new RegExp(`^[[(]?(?:${LABELS})\\s*[:|–—-]\\s*.{0,160}$`, 'iu'),
	/^(?:©|\(c\)\s|copyright ©|all rights reserved|\(?(?:photo|image)s? (?:by|courtesy|credit|via)(?![\p{L}\p{N}]))/iu,
	new RegExp(`^\\(?(?:${AGENCIES})\\)?(?:[/\\s].{0,60})?$`, 'iu'),
	new RegExp(`(?:\\||/|©)\\s*(?:${AGENCIES})\\)?$`, 'iu'),
	/^breaking news[.:]?$/iu,
	/^[\s*–—-]*(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|annons)[\s*–—:-]*$/iu,
	/^media playback is (?:unsupported|not supported)/iu,
	/^(?:click here|tap here|sign up|subscribe|register now|download (?:the|our) app|follow (?:us|our|@|\S+ on)|like us on|join (?:us|our)|get (?:the latest|our|more|all the) .{0,60}(?:news|newsletter|inbox|app|updates)|join the conversation|have a (?:news )?tip|write to |contact .{2,40} at |e-?mail .{2,40} at |send (?:us )?tips|to (?:subscribe|receive|sign up)|want more|this (?:article|story|post) (?:was )?(?:originally )?(?:appeared|published)|originally published|support (?:our|quality)|thank you for (?:reading|subscribing)|we use cookies|this (?:site|website) uses cookies|by continuing|accept (?:all )?cookies|your browser|please enable|enable javascript|post comment|leave a (?:comment|reply)|view comments|show comments|advertisement|story continues below|continue reading|article continues|scroll (?:down|to continue)|loading|photos?: )/iu,
	/^\(?(?:reporting|writing|editing|additional reporting|compiled) by(?![\p{L}\p{N}]).{0,200}$/iu,
	/^.{0,200}contributed to this (?:report|story|article)\.?$/iu,
	/^(?:microsoft may earn|as an amazon associate|we may (?:earn|receive) |this article contains affiliate)/iu,
	/^(?:citation|doi|journal reference|more information|explore further|provided by)\s*:?(?![\p{L}\p{N}]).{0,260}$/iu,
	/this document is subject to copyright/iu,
	/^(?:\d+|\d+ (?:of|\/) \d+|\d+ (?:comments?|shares?|views?|letture|min(?:ute)?s? read))$/iu,
];

/** Headings under which only other things come. */
export const CLOSING_HEADING =
	/^(?:you may (?:also )?like|you might (?:also )?like|more (?:from|stories|great .{2,20} stories|news|on this (?:story|topic)|coverage|in \w+)|related(?: (?:articles?|stories|posts?|links?|content|topics|news|reading))?|recommended(?: (?:for you|stories|reading|articles?))?|trending(?: (?:now|stories|news|articles?))?|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|read (?:more|next|also)|see also|what to read next|top stories|popular (?:posts|now|stories)|editors?['’]? picks|comments?|leave a (?:reply|comment)|about the author|share this(?: article| story| post)?|tags|topics|das könnte (?:sie|dich) (?:auch )?interessieren|mehr zum thema|ähnliche (?:artikel|beiträge)|à lire aussi|articles? liés|sur le même sujet|te puede interesar|notas relacionadas|noticias relacionadas|potrebbe(?:ro)? interessarti|leggi anche|veja também|leia também|lees ook|gerelateerd|читайте также|похожие новости)(?: ?(?:\.\.\.|…))?\s*:?$/iu;

/** How the last lines of a page begin that are none of its article. */
export const TAIL_LINE =
	/^(?:follow|tags?:|filed under|topics?:|more:|source:|copyright|©|categories:|photo|image)/iu;

/** Headings under which readers write. */
export const COMMENTS_HEADING =
	/^(?:\d+ )?(?:(?:reader |user )?comments?|kommentare?|commentaires?|coment[aá]rios?|commenti|reacties|комментарии|responses|replies|thoughts on .{1,80}|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:schreiben sie|hinterlasse) einen kommentar|laisser un commentaire|deja un comentario)\s{0,3}(?:\(\d+\)|:?\s{0,3}\d+)?\s{0,3}:?$/iu;
