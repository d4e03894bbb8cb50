/** A city or region that names of institutions bear, or a country. */
export interface Place {
  kind: 'city' | 'region' | 'country';
  /** The same for all spellings of the place. */
  concept: string;
  /** ISO-2 of the country it lies in. */
  country: string;
}

/** The place a word (or `joined` words) stands for. @param word as `normalise` gives it, spaces removed */
export function findPlace(word: string): Place | undefined {
  return places.get(word);
}

/**
 * Cities and provinces by country, the spellings of one place joined by `=`. Those that listed institutions bear in
 * their names, and large cities that tell two institutions apart.
 */
const cities: Record<string, string> = {
  CN: `beijing=peking=pekin shanghai=schanghai nanjing=nanking tianjin=tientsin chongqing=chungking guangzhou=canton xian
    harbin=kharbin dalian shenyang wuhan chengdu hangzhou suzhou=soochow xiamen=amoy qingdao=tsingtao jinan lanzhou
    changsha changchun hefei kunming guilin guiyang nanchang nanning zhengzhou luoyang taiyuan shijiazhuang urumqi
    xining yinchuan hohhot lhasa fuzhou shenzhen zhuhai weihai dongguan ningbo wuxi xuzhou changzhou zhenjiang yangzhou nantong mianyang dalian tangshan baoding qinhuangdao yantai daqing jilin siping bengbu zibo wenzhou shantou`,
  HK: 'hongkong kowloon',
  MO: 'macau=macao',
  TW: 'taipei kaohsiung taichung tainan hsinchu',
  RU: `moscow=moskva=moskau=moskou=moscou=moskovskiy=moskow=mosca saintpetersburg=stpetersburg=petersburg=sanktpeterburg=leningrad
    novosibirsk kazan tomsk samara saratov perm omsk tula ryazan voronezh krasnoyarsk irkutsk vladivostok kaliningrad
    ekaterinburg=yekaterinburg chelyabinsk ufa penza izhevsk nizhniynovgorod=nizhnynovgorod rostov tambov taganrog
    dubna zhukovsky zelenograd korolev dolgoprudny sarov kaluga smolensk`,
  IR: 'tehran=teheran isfahan=esfahan shiraz tabriz mashhad karaj qom=ghom ahvaz yazd kerman',
  BY: 'minsk=mensk gomel=homel grodno=hrodna brest vitebsk=vitsebsk',
  KP: 'pyongyang=pjongjang',
  SY: 'damascus=dimashq=damas=damaskus aleppo latakia',
  UA: 'kyiv=kiev=kiew kharkiv=kharkov lviv=lvov odesa=odessa dnipro sevastopol donetsk luhansk=lugansk simferopol',
  DE: 'berlin munich=munchen=muenchen=munchen hamburg cologne=koln=koeln dresden aachen stuttgart frankfurt leipzig',
  AT: 'vienna=wien=wenen graz innsbruck',
  NL: 'amsterdam rotterdam utrecht delft eindhoven leiden groningen thehague=denhaag twente wageningen maastricht',
  BE: 'brussels=brussel=bruxelles antwerp=antwerpen=anvers ghent=gent=gand leuven=louvain liege=luik',
  FR: 'paris lyon toulouse grenoble marseille lille nantes strasbourg',
  GB: 'london=londres=londen oxford cambridge manchester edinburgh birmingham bristol leeds glasgow',
  US: 'boston newyork chicago seattle',
  CA: 'toronto montreal vancouver ottawa',
  JP: 'tokyo=tokio kyoto osaka nagoya tohoku hiroshima',
  KR: 'seoul busan=pusan daejeon=taejon',
  IN: 'delhi mumbai=bombay kolkata=calcutta chennai=madras bangalore=bengaluru hyderabad',
  PK: 'islamabad lahore karachi=karatschi peshawar rawalpindi',
  TR: 'istanbul ankara izmir',
  PL: 'warsaw=warszawa=warschau krakow=cracow=krakau=krakow gdansk wroclaw poznan lodz',
  IT: 'rome=roma=rom milan=milano=mailand turin=torino naples=napoli=neapel bologna florence=firenze=florenz',
  ES: 'madrid barcelona valencia seville=sevilla',
  PT: 'lisbon=lisboa=lissabon porto',
  CZ: 'prague=praha=praag=prag brno',
  HU: 'budapest',
  RO: 'bucharest=bucuresti=boekarest',
  BG: 'sofia',
  RS: 'belgrade=beograd=belgrado',
  GR: 'athens=athina=athene',
  DK: 'copenhagen=kobenhavn=kopenhagen aarhus',
  SE: 'stockholm gothenburg=goteborg lund uppsala',
  NO: 'oslo bergen trondheim',
  FI: 'helsinki tampere',
  EE: 'tallinn tartu',
  LV: 'riga',
  LT: 'vilnius kaunas',
  GE: 'tbilisi=tiflis',
  AM: 'yerevan=erevan',
  AZ: 'baku',
  KZ: 'almaty=almaata astana',
  UZ: 'tashkent=toshkent',
  EG: 'cairo=kairo',
  IQ: 'baghdad=bagdad',
  AU: 'sydney melbourne canberra',
};

/** Provinces and states: they tell names apart, and say nothing about the city. */
const regions: Record<string, string> = {
  CN: 'hebei henan hubei hunan shanxi shaanxi shandong guangdong guangxi guizhou gansu qinghai hainan heilongjiang liaoning jiangsu jiangxi anhui zhejiang fujian sichuan=szechuan yunnan xinjiang tibet ningxia huazhong huadong huanan jiangnan',
  UA: 'crimea=krym',
  US: 'california texas michigan illinois massachusetts florida ohio virginia',
  CA: 'ontario quebec',
};

const countries: Record<string, string> = {
  CN: 'china chinese prc chine',
  RU: 'russia russian rossiya rossii russland rusland russie rf',
  IR: 'iran iranian',
  BY: 'belarus belarusian belorussian belarussian',
  KP: 'northkorea dprk',
  SY: 'syria syrian syrie syrien',
  UA: 'ukraine ukrainian',
  TW: 'taiwan taiwanese',
  JP: 'japan japanese',
  KR: 'korea korean southkorea',
  US: 'usa unitedstates unitedstatesofamerica',
  GB: 'uk unitedkingdom england britain british scotland wales',
  DE: 'germany german deutschland deutsche deutsches duitsland allemagne',
  FR: 'france french frankreich frankrijk francaise',
  NL: 'netherlands dutch nederland niederlande nederlands nederlandse',
  BE: 'belgium belgian belgie belgien belgique',
  IN: 'india indian',
  PK: 'pakistan',
  TR: 'turkey turkiye turkish turkei turkije',
  IT: 'italy italian italia italie italien',
  ES: 'spain spanish espana spanje spanien',
  PL: 'poland polish polska polen',
  KZ: 'kazakhstan',
  UZ: 'uzbekistan',
  AM: 'armenia armenian',
  AZ: 'azerbaijan',
  GE: 'georgia georgian',
  RS: 'serbia serbian',
  CH: 'switzerland swiss schweiz suisse zwitserland',
  AT: 'austria austrian osterreich oostenrijk',
  CA: 'canada canadian',
  AU: 'australia australian',
  ZW: 'zimbabwe',
  BN: 'brunei',
  EG: 'egypt egyptian',
  IQ: 'iraq iraqi',
  SD: 'sudan sudanese',
  MM: 'myanmar burma',
  VN: 'vietnam vietnamese',
  SG: 'singapore',
  MY: 'malaysia malaysian',
  ID: 'indonesia indonesian',
  BR: 'brazil brasil',
  SA: 'saudiarabia saudi',
  AE: 'uae emirates',
  IL: 'israel israeli',
  LB: 'lebanon lebanese',
  NO: 'norway norwegian norge',
  SE: 'sweden swedish sverige',
  FI: 'finland finnish suomi',
};

const places = new Map<string, Place>();
add('city', cities);
add('region', regions);
add('country', countries);

function add(kind: Place['kind'], table: Record<string, string>): void {
  for (const [country, line] of Object.entries(table)) {
    for (const spellings of line.trim().split(/\s+/)) {
      const names = spellings.split('=');
      const concept = kind === 'country' ? `#${country}` : `#${names[0]}`;
      for (const name of names) if (!places.has(name)) places.set(name, { kind, concept, country });
    }
  }
}
