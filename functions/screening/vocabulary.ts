/** What a word does in the name of an institution. */
export type WordKind = 'institution' | 'unit' | 'field' | 'generic' | 'status' | 'legal' | 'stop';

/** A word that many institutions share: its kind, and the concept it has in common with its translations. */
export interface VocabularyWord {
  kind: WordKind;
  concept: string;
}

/** The word's meaning, or `undefined` for a word of the name itself. @param word as `normalise` gives it */
export function lookUp(word: string): VocabularyWord | undefined {
  return words.get(word);
}

/**
 * Concepts with their words in the languages partner lists come in, as `normalise` writes them (so a Russian word
 * stands in its Latin reading). The first word of a line names the concept.
 */
const concepts: Record<WordKind, string> = {
  institution: `
    university universities universiteit universitat universitaet universite universidad universita universidade uniwersytet universitet universitetet universitesi universitas universiti universitatea univerzitet univerzita univerza univ uni universiteti universitets universitetas universitate ulikool egyetem egyetemi yliopisto daigaku daxue daehaggyo panepistimio panepistemio sveuciliste sveucilista dai hochschule fachhochschule hogeschool hogskola hogskolan danshgah daneshgah jameat jamiat jamia donishgoh universitesinin
    institute institut instituut instituto istituto instytut institutet institutul inst institutes instituti institutas instituts intezet institusi
    academy academie akademie academia accademia akademia akademi akademiya acad akademija akademiia akademiei academe
    college colegio collegio kolledzh kolej colleges xueyuan
    school schule ecole escuela escola scuola szkola skola shkola schools skole
    polytechnic polytech polytechnical polytechnique politecnico politecnica politechnika politekhnicheskiy polytechnisch polytechnische politeknik politehnica polytekhnic politechnic politehnika
    corporation korporatsiya
    hospital krankenhaus ziekenhuis hopital spital
    museum
    agency agentstvo agence agencia agentur agentschap
    bureau byuro
    plant zavod works factory
    ministry ministerie ministerium ministere ministerstvo
    foundation stichting stiftung fondation fundacion fondazione fond fundacja
    association associazione asociacion associacao verein vereniging assotsiatsiya`,
  unit: `
    department departement departamento dipartimento dept vakgroep
    faculty faculteit fakultat faculte facultad facolta facultade fakultet
    laboratory lab laboratorium laboratoire laboratorio lab laboratories laboratoriya
    center centre centrum zentrum centro tsentr
    division section
    campus branch filial filiaal`,
  field: `
    technology technol technologie technologies tecnologia technological tech techno technical technisch technische technischen technischer technique techniques tecnica tecnico tekhnicheskiy tekhnologicheskiy technika technologiczny tekniska tekniske teknologi tehnologiju tehnoloski teknoloji teknik technologii tekhnologii technic technischer sanati
    science sciences wissenschaft wissenschaften wetenschap wetenschappen ciencia ciencias scienza scienze sci scientific nauk nauka nauchnyy nauchnaya scientifique wetenschappelijk naturwissenschaften
    applied angewandte toegepaste appliquee appliquees applique aplicada aplicadas applicata prikladnoy angewandter
    engineering engn eng ingenieria ingegneria ingenieurs engenharia engineers inzhenernyy inzhiniring ingenierie technikum
    mechanical mech mekhanika mechanics mecanique
    electronic elect electron electronics elektronik elektronica electronique radioelectronics
    electrical electric electrotechnical elektrotekhnicheskiy
    medical med medicine medizinische medisch medische medicale medica medicina meditsinskiy medico medecine tip
    normal pedagogical pedagogic education teachers paedagogische pedagogicheskiy pedagogy pedagogiczny teacher
    agricultural agr agriculture agrarian landwirtschaft agricola agraria agrarnyy agronomic agronomique
    aeronautics aeronautical aeronaut aviation aeronautica aviatsionnyy aeronautique luftfahrt
    astronautics astronautical astronaut
    aerospace space raumfahrt kosmicheskiy ruimtevaart
    physics phys physical physik fysica physique fisica fizika fiziko fizicheskiy
    chemistry chem chemical chemie chimie quimica chimica khimicheskiy khimiko
    biology biological biologie biologia
    mathematics mathematical mathematik wiskunde mathematiques matematica matematicheskiy
    computer computing computational
    informatics informatik informatica informatique
    information informatsionnyy informationstechnologie
    communication communications commun telecommun telecommunication telecommunications telecom svyazi
    posts postal
    nuclear atomic yadernyy kernphysik nucleaire nucleare jadrowej
    energy energie energia energetics
    power
    materials material
    environmental environment umwelt milieu
    economics economy economic wirtschaft economie economia ekonomicheskiy
    business
    commerce
    management
    law legal recht rechts derecho droit yuridicheskiy
    arts art kunst kunsten artes
    music musik musique conservatory
    languages language linguistics foreign
    petroleum
    oil
    gas
    petrochemical
    mining mines
    transport transportation traffic
    maritime marine
    ocean
    shipbuilding ships
    railway railways
    geosciences geology geological
    health gesundheit sante salud
    pharmaceutical pharmacy
    industrial industry
    optics optical
    instrument instruments instrumentation
    social sociology
    political politics
    forestry forest
    sports sport
    finance financial
    control automation automatic
    systems system
    design
    construction`,
  generic: `
    national nationaal nationale nacional nazionale natsionalnyy narodowy meli
    north northern noord nord norte nordic severnyy
    south southern zuid sud sur sul yuzhnyy
    east eastern oost est ost vostochnyy
    west western ouest westen zapadnyy
    northeast northeastern
    northwest northwestern
    southeast southeastern
    southwest southwestern
    central tsentralnyy zentral midden
    international internationale internacional internazionale mezhdunarodnyy
    military militaire militar militare voennyy wojskowa militarakademie
    defense defence verteidigung oborony landesverteidigung
    army armed
    navy naval
    air
    force forces
    police
    security
    command
    officers officer
    people peoples
    general
    advanced
    research recherche forschung onderzoek investigacion ricerca forschungs forskning issledovatelskiy
    development razvitiya
    global world
    european europe
    american
    asia asian pacific
    new
    royal koninklijke
    free
    open
    modern
    united
    city
    test
    production proizvodstvennoe
    services service
    solutions
    consulting
    trading trade
    industries`,
  status: `
    state staatliche staats gosudarstvennyy gosudarstvennoe panstwowy estatal statale gosudarstvennaya
    federal federalnoe federalnyy federalnaya
    public openbaar publique publico
    budgetary byudzhetnoe
    autonomous avtonomnoe
    educational obrazovatelnoe
    institution uchrezhdenie
    higher vysshego
    professional professionalnogo
    obrazovaniya
    pla
    unitary unitarnoe
    enterprise predpriyatie
    named imeni im after genannt`,
  legal: `
    company companies gesellschaft kompaniya firma firm
    limited ltd ltda limitada
    liability otvetstvennostyu ogranichennoy obshchestvo
    incorporated inc
    corp co
    joint aktsionernoe aktiengesellschaft
    stock
    llc llp lp plc ooo oao zao pao ao jsc ojsc pjsc cjsc gmbh mbh ag kg ohg bv nv vzw cvba bvba sa sas sarl srl spa sl slu ab oy oyj as aps kft zrt doo ad ead eood sro spol zoo sp sas fze fzco pte pvt bhd sdn too fgup fsue gup npo nii
    private privat prive
    group groep gruppe groupe gruppa grupo gruppo
    holding holdings`,
  stop: `
    the of and for in at on to by with
    de het een van voor en te der den ter bij aan
    die das des dem fur fuer und im am zu zur von
    le la les du d l et au aux pour dans un une
    el los las del y e para por
    il lo gli di della delle dei degli del da do dos das al a
    i w na po po v
    och ja ve ha`,
};

const words = new Map<string, VocabularyWord>();
for (const [kind, lines] of Object.entries(concepts) as [WordKind, string][]) {
  for (const line of lines.trim().split('\n')) {
    const spellings = line.trim().split(' ');
    const concept = kind === 'stop' ? '' : `@${spellings[0]}`;
    for (const spelling of spellings) if (!words.has(spelling)) words.set(spelling, { kind, concept });
  }
}
