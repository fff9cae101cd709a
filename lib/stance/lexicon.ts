/**
 * Word classes written by hand: what a word does in a support reply rather than what it names. One class a line, then its
 * lemmas; a word may stand in several classes. Irregular forms are listed; regular inflections are led back by `classesOf`.
 */
const TABLE = `
others: others other everyone everybody anyone anybody nobody people most majority many rest else elsewhere public guests users members patients clients passengers customers visitors travellers travelers diners buyers shoppers subscribers drivers tenants students parents homes households
alone: only sole lone isolated one-off single first unique alone rare
ease: easy easily simple simply straightforward quick quickly effortless basic plain clear clearly obvious obviously trivial seconds standard self-explanatory intuitive foolproof painless
small: small little minor slight slightly tiny bit brief briefly short mere merely negligible cosmetic marginal modest insignificant minimal few couple touch hint fraction superficial faint trace
just: just only simply merely purely barely hardly
big: big huge massive enormous major serious significant severe large considerable substantial extreme grave critical important
never: never ever none zero not nothing nowhere neither
always: always every each all constantly consistently invariably routinely continually without daily weekly nightly permanently
usually: usually normally generally typically mostly mainly commonly often regularly tends tend customary ordinarily expected common habitual
sometimes: sometimes occasionally now-and-then rarely seldom once odd
duty: must should ought supposed obliged required requirement obligation responsibility responsible duty necessary mandatory compulsory need needs have-to liable accountable onus
permit: may can allowed allow permit permitted able entitled eligible authorised authorized
know: know knew known aware understand understood realise realize realised realized familiar recognise recognize informed awareness
assume: assume assumed presume presumed suppose guess guessed imagine suspect suspected believe believed think thought reckon figure doubt doubted expect
perhaps: perhaps maybe possibly probably likely seemingly apparently presumably potentially conceivably could might
infosource: terms conditions policy policies faq page website site listing description manual guide instructions leaflet brochure notice notification newsletter email confirmation receipt ticket label sign signage poster agreement contract documentation docs readme handbook article section clause paragraph small-print footnote banner checkout booklet catalogue catalog changelog announcement screenshot advert prospectus menu
stated: stated states state mentioned mention shown shows show displayed displays written writes listed lists published publish indicated indicate specified specify described outlined explained explain communicated advertised printed noted announced disclosed detailed spelled marked
told: told tell said say says informed inform advised advise notified notify warned warn mentioned reminded remind explained pointed
read: read reading reads see saw seen look looked check checked checks verify verified review reviewed consult consulted notice noticed scroll study
forgot: forgot forget forgotten missed miss overlooked overlook ignored ignore neglected neglect failed fail skipped skip omitted omit
wrongdo: wrong wrongly incorrect incorrectly incorrectly-entered mistake mistaken mistyped misread misunderstood misunderstand misunderstanding confuse confused mixed mislaid misplaced misuse misused mishandled mistreated error erroneous mismatch abuse abused
cause: cause caused causes because due reason result resulted lead led trigger triggered stem stems therefore hence consequently since owing so thanks-to
fault: fault blame guilty negligence negligent error mistake liability responsible culprit
accident: drop dropped spill spilled fell fall bump bumped knock knocked scratch scratched wear tear rough force forced bent twist twisted moisture
excellence: proud pride best finest excellent excellence outstanding superb award winning awarded renowned reputation quality high highest standards standard expert experts expertise experienced qualified professional professionals trained certified accredited dedicated committed world-class premium leading trusted rated stars five-star loved popular passionate skilled careful carefully thorough thoroughly rigorous strict strictly meticulous diligent
checkself: inspect inspected inspects inspection test tested tests check checked checks clean cleaned cleans audit audited monitored monitor reviewed scanned weighed counted sealed sanitised sanitized measured calibrated approved double-checked quality-checked packed
staff: staff team teams colleague colleagues employee employees driver drivers engineer engineers technician technicians chef chefs waiter waitress receptionist housekeeping cleaner cleaners courier couriers carrier agent agents manager managers supervisor operators nurse nurses doctor developers crew warehouse kitchen stylist volunteers teacher tutor lads girls guys boys
hardwork: hard tirelessly effort efforts busy overworked stretched understaffed short-staffed flat-out pressure demand volume volumes peak season christmas rush holiday holidays weekend backlog capacity pandemic weather storm strike staffing workload
process: process procedure procedures system systems policy protocol workflow practice practices standard routine method rules rule regulation regulations guideline guidelines compliance law legal requirement requirements algorithm automatic automatically automated
rulesay: rules rule policy policies procedure terms conditions regulation regulations law tariff agreement contract guidelines protocol
ending: end ended final finally finished finish closed close closing conclude concluded conclusion settled decision decided definitive stands further nothing matter case discussion correspondence closed-off
leave: leave leaving left go elsewhere alternatives competitor competitors another different choose cancel switch shop provider
waiting: wait waiting waited patience patient patiently hold queue line turn delay delays delayed soon shortly eventually later meantime
timevague: soon shortly asap eventually later sometime possible course future momentarily
timeclear: today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday hour hours minute minutes day days week weeks morning afternoon evening noon midday midnight january february march april june july august september october november december date deadline
elsewhere: contact call phone ring email speak ask approach visit manufacturer bank carrier courier seller vendor landlord authority council provider store shop branch dealer insurer supplier airline agency organiser organizer department helpline third-party partner
notours: not-ours third-party external outside beyond independent separate control responsibility unrelated outsourced
proof: proof prove proves evidence evidenced record records recorded log logs logged data photo photos footage cctv camera gps scan scans signature signed timestamp tracking tracked receipt screenshot video documented statistics report reports history
showproof: show shows showed confirm confirms confirmed indicate indicates suggest suggests demonstrate reflect reflects according per reads
claimword: claim claims claimed allege alleged allegedly allegation say says state stated report reported assert insist insisted suggest suggested supposed supposedly apparently so-called accuse accusation
unbelieve: impossible unlikely unable improbable strange odd surprising surprised surprise puzzled puzzling hard-to-believe unusual curious interesting doubtful questionable hardly bizarre baffled unheard
nocomplaint: complaint complaints complained complain complaining problem problems issue issues report reports reported feedback trouble
hadnone: never none nobody no-one first zero without
feelword: feel feels feeling felt feelings upset angry anger furious frustrated frustration annoyed annoyance disappointed disappointment unhappy dissatisfied dissatisfaction offended sad hurt worried worry concern concerned anxious stress stressed emotional perceive perceived perception impression experience opinion sense
calmword: calm relax breathe worry panic fuss drama dramatic overreact overreacting exaggerate exaggerated exaggeration alarm alarmed emotional settle sensitive tone language polite civil respectful manners attitude reasonable unreasonable
silver: least lucky luckily fortunate fortunately positive bright anyway anyhow otherwise still good-news glad grateful thankful worse worst could-have
regret: sorry apologise apologize apologies apology apologises apologizes regret regrets forgive pardon
ownership: mistake our-mistake our-fault fault responsibility own messed dropped failed should-have let-down oversight slipped
sympathy: understand understandable frustrating annoying upsetting worrying stressful distressing disappointing inconvenient unacceptable unfair awful horrible terrible rotten unpleasant maddening nightmare painful rough hassle nuisance headache imagine appreciate hear picture sympathise sympathize
validate: right rightly fair fairly reason reasonable justified deserve deserved deserves valid wonder acceptable okay
welcome: welcome happy glad delighted pleased pleasure love enjoy enjoyed thanks thank grateful appreciate appreciated wonderful great lovely brilliant fantastic
helpgive: help assist refund refunded replace replaced send sent arrange arranged book booked fix fixed repair repaired credit credited resend reship upgrade cancel cancelled waive waived sort sorted resolve resolved correct corrected update updated change changed exchange exchanged compensate compensation offer offered voucher discount free escalate escalated chase chased investigate investigated look check pass passed forward forwarded raise raised reset unlock unlocked extend extended
helpnot: cannot unable decline declined refuse refused reject rejected deny denied impossible unavailable ineligible invalid expired not won't non-refundable final
exception: exception exceptions exceptional goodwill gesture special favour favor discretion courtesy precedent waive bend
money: money price prices cost costs pay paid payment fee fees charge charged charges refund bill invoice discount cheap cheaper expensive budget value pound pounds euro euros dollar dollars deposit balance amount total bargain sale
cheapshot: cheap cheaper budget price paid value basic economy entry-level free bargain afford
irony: congratulations genius surprise shocking clearly brilliant wonderful magic magically psychic crystal mind-readers telepathic fairy miracle miracles lol haha
question: why how what when where who which
politeask: please kindly could would may
thanksword: thanks thank appreciate appreciated grateful cheers ta
greetingword: hi hello hey dear hiya morning afternoon evening
repeatword: again already repeatedly previous previously earlier before once twice multiple several times third last-time mentioned said told explained stated per
impatience: again already repeatedly clearly once-more still yet another surely really honestly seriously frankly
contrast: but however although though yet nevertheless nonetheless still whereas while instead rather unlike unfortunately despite
concession: admittedly granted true indeed certainly sure of-course naturally
justify: because since as reason order ensure protect safety security fairness fair fraud prevent avoid comply
option: option options alternative alternatively instead either or choose choice prefer offer suggest recommend meantime
condition: if unless provided assuming case should whether when once
negfeelcust: unhappy disappointed frustrated upset angry annoyed dissatisfied worried concerned stressed furious livid fed-up let-down
lecture: remember note bear mind advise advice recommend recommended future next-time careful caution ensure sure always important reminder tip suggest general rule lesson learn learnt aware
nexttime: future next time going-forward henceforth avoid ensure remember careful
generaltruth: everyone nobody things life happens happen nature normal natural part common world perfect human mistakes unavoidable inevitable bound reality fact comes goes
understandus: understand understanding appreciate bear please position situation circumstances side small business family limited resources patience trying difficult challenging cooperation
busyself: busy volume volumes demand backlog thousands hundreds many lots queue requests tickets orders calls enquiries inquiries others peak
readiness: ready available here happy reach ready-to
legalthreat: legal lawyer solicitor court action defamation slander libel debt collection suspend suspended terminate terminated blocked ban banned restrict report police enforcement penalty consequences
customernoun: customer guest user buyer client member passenger patient traveller traveler subscriber shopper tenant
product: product item order parcel package device phone laptop app account plan subscription room meal food dish ticket booking flight bill card coat shoes dress sofa table bike toy book game machine printer router kettle
defect: broken broke damaged cracked faulty defective missing late lost wrong dirty cold stale leaking torn scratched stained noisy slow crashed crashing crashes frozen dead empty expired burnt raw soggy mouldy moldy smelly
goodcond: fine working works perfect perfectly correct correctly intact undamaged new sealed clean fresh good order normal normally healthy operational delivered successful successfully functioning properly
denyverb: deny disagree dispute contradict untrue false inaccurate incorrect disappointed-to-see unfair exaggerated misleading unfounded
agreecontract: agreed agree accepted accept signed ticked consented confirmed chose chosen selected opted bought purchased ordered booked signing accepting placing opting
youverb: entered typed selected chose clicked pressed put gave provided supplied submitted filled used opened closed installed deleted removed changed left kept stored washed cooked parked booked ordered cancelled answered replied
received: received get got arrive arrived receive
supply: provide provided supply attach attached include included send submit submitted upload uploaded give
politeclose: regards sincerely faithfully cheers best wishes
we: we us our ours ourselves
i: i me my mine myself
you: you your yours yourself yourselves
they: they them their he she him her his
it: it this that these those
be: be is are was were been being am
havev: have has had having
dov: do does did done doing
modal: will would shall should can could may might must
future: will shall going gonna
neg: not no never none nothing nobody neither nor without cannot unable
intensity: very really so extremely absolutely completely totally fully highly truly deeply quite rather pretty too
sizeup: more most higher greater bigger better worse than compared comparison relative
compare: than compared comparison unlike others average similar same like
age: years decades since established long time experience
season: season christmas summer winter easter holiday holidays weekend bank-holiday festive term start
weather: weather snow rain storm heat wind ice flood
place: address door porch neighbour neighbor safe place reception lobby locker depot
device: device browser phone computer wifi router cache cookies settings version update setup network connection hardware software extension plugin configuration antivirus
yourside: setup side end device browser network bank settings configuration address details password
ourside: side end server system servers platform portal
taste: taste personal subjective preference opinion matter expectations expectation expect style individual differ differs perception eye
expect: expect expected expectation expectations hope hoped anticipate
value: value important priority matter matters care cares cared strive seriously valued loyal loyalty satisfaction
canned: inconvenience caused bringing attention feedback understanding cooperation assured assure rest
surprise: surprised surprising sorry-to-hear shame pity unfortunate sad
shameword: shame pity disappointing disappointed sad surprised regrettable unfortunate
reviewword: review rating stars star feedback comment post posting publicly online
unsaid: mention mentioned raise raised tell told said speak spoke ask asked complain complained approach approached inform informed contact contacted moment
chance: chance opportunity time moment there stay visit leaving then
quiet: quiet silence silent nothing word
instruct: open click press tap select choose go try restart reinstall update clear log sign enter type scroll download reset unplug turn switch hold follow
linkword: link here below attached attachment form page site
dmword: dm message inbox pm direct messages private
detailask: number order reference email postcode name address phone date details booking account username serial
confirmword: confirm confirmed verify check double-check make-sure
`;

const lines = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', words = ''] = line.split(': ');
    return [name, words.split(' ')] as const;
  });

/** Names of the classes, in a fixed order: a class's number is its place here. */
export const classNames: readonly string[] = lines.map(([name]) => name);

const byWord = new Map<string, number[]>();
for (const [number, [, words]] of lines.entries()) {
  for (const word of words) {
    const numbers = byWord.get(word);
    if (!numbers) byWord.set(word, [number]);
    else if (!numbers.includes(number)) numbers.push(number);
  }
}

const none: readonly number[] = [];
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/(.)\1ed$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/(.)\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/'s$/, ''],
];

// Inflected words and words without a class, as they were looked up.
const looked = new Map<string, readonly number[]>();
const MOST_LOOKED = 4000;

/** Numbers of the classes a word of plain text belongs to, itself or by its regular inflection; empty where none. */
export function classesOf(word: string): readonly number[] {
  const known = byWord.get(word) ?? looked.get(word);
  if (known) return known;
  let found = none;
  if (word.length > 3) {
    for (const [ending, instead] of endings) {
      if (!ending.test(word)) continue;
      const root = byWord.get(word.replace(ending, instead));
      if (root) {
        found = root;
        break;
      }
    }
  }
  if (looked.size >= MOST_LOOKED) looked.clear();
  looked.set(word, found);
  return found;
}
