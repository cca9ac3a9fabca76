import type { Migration } from 'kysely/migration';
import { up as articles } from './migrations/0001-articles.ts';
import { up as presses } from './migrations/0002-presses.ts';
import { up as reminders } from './migrations/0003-reminders.ts';
import { up as sketches } from './migrations/0004-sketches.ts';
import { up as waitingDeliveries } from './migrations/0005-waiting-deliveries.ts';
import { up as feeds } from './migrations/0006-feeds.ts';
import { up as changes } from './migrations/0007-changes.ts';
import { up as guildSettings } from './migrations/0008-guild-settings.ts';
import { up as fastReads } from './migrations/0009-fast-reads.ts';
import { up as ownDates } from './migrations/0010-own-dates.ts';
import { up as daysBeforeYearOne } from './migrations/0011-days-before-year-one.ts';
import { up as requests } from './migrations/0012-requests.ts';
import { up as smallStore } from './migrations/0013-small-store.ts';
import { up as pressesKept } from './migrations/0014-presses-kept.ts';
import { up as sharedLinks } from './migrations/0015-shared-links.ts';
import { up as joinedGuilds } from './migrations/0016-joined-guilds.ts';
import { up as guildRules } from './migrations/0017-guild-rules.ts';
import { up as articleSearch } from './migrations/0018-article-search.ts';
import { up as articlePictures } from './migrations/0019-article-pictures.ts';
import { up as feedVoices } from './migrations/0020-feed-voices.ts';
import { up as nameChanges } from './migrations/from-0021/0021-name-changes.ts';
import { up as follows } from './migrations/from-0021/0022-follows.ts';
import { up as erasures } from './migrations/from-0021/0023-erasures.ts';
import { up as highlights } from './migrations/from-0021/0024-highlights.ts';
import { up as speakerForms } from './migrations/from-0021/0025-speaker-forms.ts';
import { up as manyProcesses } from './migrations/from-0021/0026-many-processes.ts';
import { up as followKeys } from './migrations/from-0021/0027-follow-keys.ts';
import { up as addresses } from './migrations/from-0021/0028-addresses.ts';
import { up as gatheredPosts } from './migrations/from-0021/0029-gathered-posts.ts';
import { up as searchByPart } from './migrations/from-0021/0030-search-by-part.ts';
import { up as discussions } from './migrations/from-0021/0031-discussions.ts';
import { up as editorLog } from './migrations/from-0021/0032-editor-log.ts';
import { up as namedPeople } from './migrations/from-0021/0033-named-people.ts';
import { up as packedForms } from './migrations/from-0021/0034-packed-forms.ts';
import { up as appearances } from './migrations/from-0021/0035-appearances.ts';
import { up as fewerIndexes } from './migrations/from-0021/0036-fewer-indexes.ts';
import { up as libraryNumbers } from './migrations/from-0021/0037-library-numbers.ts';
import { up as bestOfADay } from './migrations/from-0021/0038-best-of-a-day.ts';

/**
 * The steps from one schema to the next, by the names under which a database remembers them. Only ever added to: a step
 * that was released is never changed, has its own types, and imports Kysely alone.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'0001-articles': { up: articles },
	'0002-presses': { up: presses },
	'0003-reminders': { up: reminders },
	'0004-sketches': { up: sketches },
	'0005-waiting-deliveries': { up: waitingDeliveries },
	'0006-feeds': { up: feeds },
	'0007-changes': { up: changes },
	'0008-guild-settings': { up: guildSettings },
	'0009-fast-reads': { up: fastReads },
	'0010-own-dates': { up: ownDates },
	'0011-days-before-year-one': { up: daysBeforeYearOne },
	'0012-requests': { up: requests },
	'0013-small-store': { up: smallStore },
	'0014-presses-kept': { up: pressesKept },
	'0015-shared-links': { up: sharedLinks },
	'0016-joined-guilds': { up: joinedGuilds },
	'0017-guild-rules': { up: guildRules },
	'0018-article-search': { up: articleSearch },
	'0019-article-pictures': { up: articlePictures },
	'0020-feed-voices': { up: feedVoices },
	'0021-name-changes': { up: nameChanges },
	'0022-follows': { up: follows },
	'0023-erasures': { up: erasures },
	'0024-highlights': { up: highlights },
	'0025-speaker-forms': { up: speakerForms },
	'0026-many-processes': { up: manyProcesses },
	'0027-follow-keys': { up: followKeys },
	'0028-addresses': { up: addresses },
	'0029-gathered-posts': { up: gatheredPosts },
	'0030-search-by-part': { up: searchByPart },
	'0031-discussions': { up: discussions },
	'0032-editor-log': { up: editorLog },
	'0033-named-people': { up: namedPeople },
	'0034-packed-forms': { up: packedForms },
	'0035-appearances': { up: appearances },
	'0036-fewer-indexes': { up: fewerIndexes },
	'0037-library-numbers': { up: libraryNumbers },
	'0038-best-of-a-day': { up: bestOfADay },
};
