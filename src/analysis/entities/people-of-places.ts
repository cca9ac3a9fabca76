/** the Indiana `Republican`, the `Dutchman` */
export const isPersonByPlace = (word: string): boolean =>
	/^(?:republican|democrat|\p{L}+(?:man|woman|er))$/u.test(word);

/** the `Italian` said */
export const isPersonByNation = (word: string): boolean =>
	/^(?:\p{L}{2,}(?:ian|ean|ican)|german|swede|dane|finn|pole|spaniard|turk|scot|briton|serb|croat|czech|greek|iraqi|israeli|saudi|pakistani|kenyan|ugandan|zimbabwean|dominican|texan)$/u.test(
		word,
	);
