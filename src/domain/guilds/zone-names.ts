/** Abbreviations that mean a different hour in different places: whoever writes one is asked which. */
export const ZONE_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
	est: ['America/New_York', 'America/Toronto', 'America/Panama', 'Australia/Sydney'],
	edt: ['America/New_York', 'America/Toronto', 'Australia/Sydney'],
	cst: ['America/Chicago', 'America/Mexico_City', 'America/Havana', 'Asia/Shanghai', 'Asia/Taipei'],
	cdt: ['America/Chicago', 'America/Winnipeg', 'America/Havana'],
	mst: ['America/Denver', 'America/Phoenix', 'America/Edmonton', 'Asia/Kuala_Lumpur'],
	mdt: ['America/Denver', 'America/Edmonton'],
	pst: ['America/Los_Angeles', 'America/Vancouver', 'Asia/Manila'],
	pdt: ['America/Los_Angeles', 'America/Vancouver'],
	ast: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh'],
	ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
	bst: ['Europe/London', 'Asia/Dhaka'],
	gst: ['Asia/Dubai', 'Atlantic/South_Georgia'],
	sst: ['Asia/Singapore', 'Pacific/Pago_Pago'],
	amt: ['America/Manaus', 'Asia/Yerevan'],
	wst: ['Australia/Perth', 'Pacific/Apia'],
};

/** Big cities, and cities by their names of old, that give no zone its name, by the zone they are in. */
const CITIES: Readonly<Record<string, string>> = {
	'Africa/Cairo': 'Alexandria, Giza',
	'Africa/Casablanca': 'Rabat, Marrakesh, Fes',
	'Africa/Johannesburg': 'Cape Town, Durban, Pretoria',
	'Africa/Lagos': 'Abuja, Ibadan, Kano',
	'America/Argentina/Buenos_Aires': 'Rosario, La Plata',
	'America/Bogota': 'Medellin, Cali, Barranquilla',
	'America/Chicago':
		'Houston, Dallas, Austin, San Antonio, New Orleans, Minneapolis, Milwaukee, Memphis, St Louis',
	'America/Denver': 'Salt Lake City, Albuquerque, Colorado Springs',
	'America/Edmonton': 'Calgary',
	'America/Guayaquil': 'Quito',
	'America/Los_Angeles':
		'San Francisco, Seattle, San Diego, Las Vegas, Portland, Sacramento, Oakland',
	'America/Mexico_City': 'Guadalajara, Puebla',
	'America/New_York':
		'Boston, Washington, Philadelphia, Miami, Atlanta, Baltimore, Pittsburgh, Cleveland, Charlotte, Orlando',
	'America/Sao_Paulo': 'Rio de Janeiro, Brasilia, Belo Horizonte, Curitiba, Porto Alegre',
	'America/Santiago': 'Valparaiso',
	'America/Toronto': 'Montreal, Ottawa, Quebec',
	'Asia/Dubai': 'Abu Dhabi, Sharjah',
	'Asia/Ho_Chi_Minh': 'Hanoi, Da Nang',
	'Asia/Jakarta': 'Bandung, Surabaya',
	'Asia/Jerusalem': 'Tel Aviv, Haifa',
	'Asia/Karachi': 'Islamabad, Lahore, Rawalpindi',
	'Asia/Kolkata':
		'Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Pune, Ahmedabad',
	'Asia/Makassar': 'Bali, Denpasar',
	'Asia/Manila': 'Cebu, Quezon City, Davao',
	'Asia/Qatar': 'Doha',
	'Asia/Riyadh': 'Jeddah, Mecca, Medina',
	'Asia/Seoul': 'Busan, Incheon',
	'Asia/Shanghai':
		'Beijing, Peking, Shenzhen, Guangzhou, Chengdu, Wuhan, Tianjin, Nanjing, Hangzhou, Xian, Chongqing',
	'Asia/Tokyo': 'Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Hiroshima',
	'Australia/Brisbane': 'Gold Coast',
	'Australia/Sydney': 'Canberra',
	'Europe/Amsterdam': 'Rotterdam, The Hague, Utrecht, Eindhoven',
	'Europe/Berlin':
		'Munich, München, Hamburg, Frankfurt, Cologne, Köln, Stuttgart, Düsseldorf, Leipzig, Dresden, Bonn',
	'Europe/Brussels': 'Antwerp, Ghent, Bruges',
	'Europe/Copenhagen': 'Aarhus',
	'Europe/Dublin': 'Cork, Galway',
	'Europe/Istanbul': 'Ankara, Izmir',
	'Europe/Kyiv': 'Kharkiv, Odesa, Lviv, Dnipro',
	'Europe/Lisbon': 'Porto',
	'Europe/London':
		'Manchester, Birmingham, Edinburgh, Glasgow, Liverpool, Cardiff, Leeds, Belfast, Bristol, Sheffield',
	'Europe/Madrid': 'Barcelona, Valencia, Seville, Sevilla, Bilbao, Malaga',
	'Europe/Moscow': 'St Petersburg, Saint Petersburg',
	'Europe/Oslo': 'Bergen, Trondheim',
	'Europe/Paris': 'Lyon, Marseille, Toulouse, Nice, Bordeaux, Lille, Strasbourg, Nantes',
	'Europe/Rome': 'Milan, Milano, Naples, Napoli, Turin, Torino, Florence, Venice, Bologna, Palermo',
	'Europe/Stockholm': 'Gothenburg, Malmö, Uppsala',
	'Europe/Vienna': 'Salzburg, Graz, Innsbruck, Linz',
	'Europe/Warsaw': 'Krakow, Gdansk, Wroclaw, Lodz, Poznan',
	'Europe/Zurich': 'Geneva, Basel, Bern, Lausanne',
	'Pacific/Auckland': 'Wellington, Christchurch',
};

/** The states of countries with several zones, by the zones that their people live in; some stand in two. */
const STATES: Readonly<Record<string, string>> = {
	'America/New_York':
		'Connecticut, Delaware, District of Columbia, Florida, Georgia, Indiana, Kentucky, Maine, Maryland, Massachusetts, Michigan, New Hampshire, New Jersey, New York State, North Carolina, Ohio, Pennsylvania, Rhode Island, South Carolina, Tennessee, Vermont, Virginia, West Virginia',
	'America/Chicago':
		'Alabama, Arkansas, Florida, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Minnesota, Mississippi, Missouri, Nebraska, North Dakota, Oklahoma, South Dakota, Tennessee, Texas, Wisconsin',
	'America/Denver':
		'Colorado, Idaho, Kansas, Montana, Nebraska, New Mexico, North Dakota, Oregon, South Dakota, Texas, Utah, Wyoming',
	'America/Phoenix': 'Arizona',
	'America/Los_Angeles': 'California, Idaho, Nevada, Oregon, Washington State',
	'America/Anchorage': 'Alaska',
	'Pacific/Honolulu': 'Hawaii',
	'America/St_Johns': 'Newfoundland',
	'America/Halifax': 'Nova Scotia, New Brunswick, Prince Edward Island, Labrador',
	'America/Toronto': 'Ontario',
	'America/Winnipeg': 'Manitoba, Ontario',
	'America/Regina': 'Saskatchewan',
	'America/Edmonton': 'Alberta',
	'America/Vancouver': 'British Columbia',
	'Australia/Sydney': 'New South Wales, Australian Capital Territory',
	'Australia/Melbourne': 'Victoria',
	'Australia/Brisbane': 'Queensland',
	'Australia/Adelaide': 'South Australia',
	'Australia/Perth': 'Western Australia',
	'Australia/Hobart': 'Tasmania',
	'Australia/Darwin': 'Northern Territory',
};

/** Each city with its zone. */
export function citiesWithZones(): (readonly [city: string, zone: string])[] {
	return withZones(CITIES);
}

/** Each state with a zone of it. */
export function statesWithZones(): (readonly [state: string, zone: string])[] {
	return withZones(STATES);
}

function withZones(
	places: Readonly<Record<string, string>>,
): (readonly [name: string, zone: string])[] {
	return Object.entries(places).flatMap(([zone, names]) =>
		names.split(', ').map((name) => [name, zone] as const),
	);
}
