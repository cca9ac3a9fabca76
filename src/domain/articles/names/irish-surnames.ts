import { onceForEachText } from './once-for-each.ts';

/** Irish surnames as they are written in English, and behind Ó, Mac or Ní in Irish. */
const IN_IRISH = `
murphy murchu, kelly ceallaigh, sullivan suilleabhain, walsh breatnach, smith gabhann, brien briain, byrne broin, ryan riain, connor conchuir
conchubhair, neill neill, reilly raghallaigh, doyle dubhghaill, mccarthy carthaigh, gallagher gallchobhair gallchoir, doherty dochartaigh
kennedy cinneide, lynch loingsigh, murray muireadhaigh muiri, quinn cuinn, moore mordha, mcloughlin lochlainn, carroll cearbhaill
connolly conghaile, daly dalaigh, connell conaill, dunne duinn, brennan braonain, burke burca, collins coileain, clarke cleirigh
hughes haodha, hayes haodha, farrell fearghail, fitzgerald gearailt, maguire uidhir, nolan nuallain, flynn floinn, callaghan ceallachain
donnell domhnaill, duffy dubhthaigh, mahony mathuna, mcmahon mathuna, boyle baoill, healy healai, shea se, sweeney suibhne
kavanagh caomhanach, power paor, mcgrath craith, moran morain, brady bradaigh, casey cathasaigh, foley foghlu, leary laoghaire
donnelly donnghaile, regan reagain, donovan donnabhain, flanagan flannagain, mullan maolain, kane cathain, griffin griofa, kenny cionnaith
sheehan siochain, whelan faolain, higgins uiginn, cullen cuilinn, maher meachair, mckenna cionnaith, hogan hogain, keefe caoimh
mcnamara conmara, mcdermott diarmada, moloney maoldhomhnaigh, rourke ruairc, buckley buachalla, dwyer dubhuir, dowd dubhda
`;

const ENGLISH_OF = new Map(
	IN_IRISH.split(/[,\n]/)
		.map((line) => line.trim().split(' '))
		.flatMap(([english = '', ...irish]) => irish.map((form) => [form, english] as const)),
);

/** A folded surname without what Irish ones begin with, in English: 'murphy' of 'omurchu'. */
export const inEnglish = onceForEachText((surname: string): string => {
	const [, own = surname] = /^(?:o|mac|mc|ni|nic)(\p{L}{3,})$/u.exec(surname) ?? [];
	return ENGLISH_OF.get(own) ?? ENGLISH_OF.get(surname) ?? surname;
});
