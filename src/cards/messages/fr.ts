import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in French. */
export const fr: Phrases = {
	yearsAgo: { one: 'il y a {n} an', many: 'il y a {n} ans', other: 'il y a {n} ans' },
	today: 'Aujourd’hui, {ago}',
	tomorrow: 'Demain : {ago}',
	ahead: {
		one: 'Dans {n} jour : {ago}',
		many: 'Dans {n} jours : {ago}',
		other: 'Dans {n} jours : {ago}',
	},
	itIsToday: 'Aujourd’hui',
	itIsTomorrow: 'Demain',
	itIsAhead: { one: 'Dans {n} jour', many: 'Dans {n} jours', other: 'Dans {n} jours' },
	anniversaries: 'Anniversaires',
	onThisDay: 'Ce jour-là',
	comingUp: 'Prochainement',
	todayAndSoon: 'Aujourd’hui et prochainement',
	also: 'Également',
	missed: 'Manqué, car rien ne pouvait être publié',
	more: { one: 'et {n} autre', many: 'et {n} autres', other: 'et {n} autres' },
	late: 'En retard : prévu le {time}.',
	alsoToldBy: 'Également raconté par {sources}',
	byWayOf: 'par l’intermédiaire de {medium}',
	summary: 'Résumé',
	quotes: 'Citations',
	dates: 'Dates',
	mute: 'Ne plus rappeler',
	test: 'Ceci est un essai',
	postedHere: 'Les anniversaires seront publiés ici.',
	unheard: 'Personne n’a été averti de cet essai.',
};
