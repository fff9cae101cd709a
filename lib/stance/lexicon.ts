/**
 * Word classes written by hand: what a word does in a support reply rather than what it names. One class a line, then its
 * lemmas; a word may stand in several classes. Irregular forms are listed; regular inflections are led back by `classesOf`.
 */
const TABLE = `
others: others other everyone everybody anyone anybody nobody people most majority many rest else elsewhere public guests users members patients clients passengers customers visitors travellers buyers shoppers subscribers drivers tenants students parents homes households
alone: only sole lone single first alone rare
ease: easy easily simple simply straightforward quick basic plain clear clearly obvious trivial seconds standard
small: small little minor slight tiny bit brief short mere merely negligible cosmetic marginal modest insignificant minimal few couple touch hint faint trace
just: just only simply merely purely barely hardly
big: big huge massive enormous major serious severe large considerable extreme grave critical important
never: never ever none zero not nothing nowhere neither
always: always every each all constantly consistently without daily weekly nightly permanently
usually: usually normally generally mostly mainly often regularly tend ordinarily expected common
sometimes: sometimes occasionally rarely seldom once odd
duty: must should ought supposed obliged required requirement obligation responsibility responsible duty necessary mandatory compulsory need liable
permit: may can allow permit able entitled eligible authorised authorized
know: know knew known aware understand understood realise familiar recognise recognize informed awareness
assume: assume presume suppose guess imagine suspect believe think thought reckon figure doubt expect
perhaps: perhaps maybe possibly probably likely apparently presumably could might
infosource: terms conditions policy faq page website site listing description manual guide instructions leaflet brochure notice notification newsletter email confirmation receipt ticket label sign poster agreement contract documentation docs readme handbook article section clause paragraph footnote banner checkout booklet catalogue catalog changelog announcement screenshot advert menu
stated: stated state mentioned mention shown show displayed displays written writes listed lists publish indicate described explained explain communicated advertised printed noted announced detailed spelled marked
told: told tell said say informed inform advise notify warn mentioned remind explained pointed
read: read reads see saw seen look check checked checks verify review reviewed consult notice scroll study
forgot: forgot forget forgotten miss overlook ignore neglect failed fail skip
wrongdo: wrong incorrect mistake mistaken misread misunderstood misunderstand confuse mixed misuse error mismatch abuse
cause: cause caused because due reason result lead led trigger stem therefore hence since owing so
fault: fault blame guilty negligence negligent error mistake liability responsible culprit
accident: drop dropped spill fell fall bump knock scratch scratched wear tear rough force bent twist moisture
excellence: proud pride best finest excellent outstanding superb award winning reputation quality high highest standards standard expert experienced qualified professional trained certified accredited dedicated committed premium leading trusted rated stars loved popular passionate careful carefully thorough strict
checkself: inspect inspection test check checked checks clean audit monitor reviewed scanned weighed counted sealed measured calibrated approved packed
staff: staff team colleague employee driver drivers engineer technician chef waiter waitress receptionist housekeeping cleaner courier carrier agent manager supervisor operators nurse doctor developers crew warehouse kitchen stylist volunteers teacher tutor lads girls guys boys
hardwork: hard effort busy stretched pressure demand volume peak season christmas rush holiday weekend backlog capacity weather storm strike staffing
process: process procedure system policy protocol practice standard routine method rule regulation guideline guidelines compliance law legal requirement algorithm automatic automatically automated
rulesay: rule policy procedure terms conditions regulation law tariff agreement contract guidelines protocol
ending: end ended final finish closed close conclude conclusion settled decision decided stands further nothing matter case discussion correspondence
leave: leave leaving left go elsewhere competitor another different choose cancel switch shop provider
waiting: wait patience patient hold queue line turn delay soon shortly eventually later meantime
timevague: soon shortly asap eventually later sometime possible course future
timeclear: today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday hour minute day week morning afternoon evening noon midday midnight january february march april june july august september october november december date deadline
elsewhere: contact call phone ring email speak ask approach visit manufacturer bank carrier courier seller vendor landlord authority council provider store shop branch dealer insurer supplier airline agency organiser department helpline partner
notours: external outside beyond independent separate control responsibility
proof: proof prove evidence record log data photo footage cctv camera gps scan signature signed timestamp tracking tracked receipt screenshot video documented statistics report reports history
showproof: show confirm confirmed indicate suggest suggests reflect according per reads
claimword: claim say state stated report reported insist suggest suggested supposed apparently accuse
unbelieve: impossible unlikely unable strange odd surprising surprised surprise puzzled puzzling unusual curious interesting hardly
nocomplaint: complaint complain problem issue report reports reported feedback trouble
hadnone: never none nobody first zero without
feelword: feel felt upset angry anger furious frustrated frustration annoyed annoyance disappointed disappointment unhappy dissatisfied dissatisfaction offended sad hurt worried worry concern concerned anxious stress stressed emotional perceive impression experience opinion sense
calmword: calm relax breathe worry panic fuss drama dramatic overreact exaggerate exaggerated alarm emotional settle sensitive tone language polite civil respectful attitude reasonable unreasonable
silver: least lucky luckily fortunate positive bright anyway anyhow otherwise still glad grateful thankful worse worst
regret: sorry apologise apologize apology regret forgive pardon
ownership: mistake fault responsibility own messed dropped failed oversight slipped
sympathy: understand understandable frustrating annoying upsetting worrying stressful distressing disappointing inconvenient unacceptable unfair awful horrible terrible rotten unpleasant maddening nightmare painful rough hassle nuisance headache imagine appreciate hear picture sympathise
validate: right fair reason reasonable deserve valid wonder acceptable okay
welcome: welcome happy glad delighted pleased pleasure love enjoy thank grateful appreciate appreciated wonderful great brilliant fantastic
helpgive: help assist refund replace send sent arrange book booked fix repair credit resend upgrade cancel cancelled waive sort resolve correct update updated change changed exchange compensate compensation offer voucher discount free escalate chase investigate look check pass forward raise reset unlock extend
helpnot: unable decline refuse reject deny impossible unavailable invalid expired not final
exception: exception exceptional goodwill gesture special favour discretion courtesy waive bend
money: money price cost pay paid payment fee charge refund bill invoice discount cheap cheaper expensive budget value pound euro dollar deposit balance amount total bargain sale
cheapshot: cheap cheaper budget price paid value basic economy free bargain afford
irony: congratulations genius surprise shocking clearly brilliant wonderful magic crystal lol haha
question: why how what when where who which
politeask: please kindly could would may
thanksword: thank appreciate appreciated grateful cheers ta
greetingword: hi hello hey dear hiya morning afternoon evening
repeatword: again already previous earlier before once twice multiple several times third mentioned said told explained stated per
impatience: again already clearly still yet another surely really honestly seriously frankly
contrast: but however although though yet nevertheless nonetheless still whereas while instead rather unlike unfortunately despite
concession: granted true indeed certainly sure naturally
justify: because since as reason order ensure protect safety security fairness fair fraud prevent avoid comply
option: option alternative instead either or choose choice prefer offer suggest recommend meantime
condition: if unless provided assuming case should whether when once
negfeelcust: unhappy disappointed frustrated upset angry annoyed dissatisfied worried concerned stressed furious livid
lecture: remember note bear mind advise advice recommend future careful caution ensure sure always important reminder tip suggest general rule lesson learn learnt aware
nexttime: future next time avoid ensure remember careful
generaltruth: everyone nobody things life happen nature normal natural part common world perfect human mistakes unavoidable bound fact comes goes
understandus: understand understanding appreciate bear please position situation circumstances side small business family limited resources patience trying difficult cooperation
busyself: busy volume demand backlog thousands hundreds many lots queue requests tickets orders calls enquiries others peak
readiness: ready available here happy reach
legalthreat: legal lawyer solicitor court action debt collection suspend blocked ban restrict report police enforcement penalty
customernoun: customer guest user buyer client member passenger patient traveller traveler subscriber shopper tenant
product: product item order parcel package device phone laptop app account plan subscription room meal food dish ticket booking flight bill card coat shoes dress sofa table bike toy book game machine printer router kettle
defect: broken broke damaged cracked faulty defective missing late lost wrong dirty cold stale leaking torn scratched stained noisy slow crashed crashing crashes frozen dead empty expired burnt raw soggy mouldy smelly
goodcond: fine working works perfect correct intact new sealed clean fresh good order normal normally healthy operational delivered successful functioning properly
denyverb: deny disagree dispute contradict untrue false incorrect unfair exaggerated misleading
agreecontract: agree accept signed ticked confirmed chose chosen selected opted bought purchased ordered booked signing placing
youverb: entered typed selected chose clicked pressed put gave provided supplied submitted filled used opened closed installed deleted removed changed left kept stored washed cooked parked booked ordered cancelled answered replied
received: get got arrive receive
supply: provide provided supply attach attached include send submit submitted upload give
politeclose: regards sincerely faithfully cheers best wishes
we: we us our ourselves
i: i me my mine myself
you: you your yourself yourselves
they: they them their he she him her his
it: it this that these those
be: be is are was were been am
havev: have has had
dov: do does did done
modal: will would shall should can could may might must
future: will shall going
neg: not no never none nothing nobody neither nor without unable
intensity: very really so extremely absolutely completely totally fully highly truly deeply quite rather pretty too
sizeup: more most higher greater bigger better worse than compared comparison relative
compare: than compared comparison unlike others average similar same like
age: years since established long time experience
season: season christmas summer winter easter holiday weekend festive term start
weather: weather snow rain storm heat wind ice flood
place: address door porch neighbour neighbor safe place reception lobby locker depot
device: device browser phone computer wifi router cache cookies settings version update setup network connection hardware software extension plugin configuration antivirus
yourside: setup side end device browser network bank settings configuration address details password
ourside: side end server system platform portal
taste: taste personal preference opinion matter expectation expect style individual differ eye
expect: expect expected expectation hope
value: value important priority matter matters care strive seriously valued loyal loyalty satisfaction
canned: inconvenience caused bringing attention feedback understanding cooperation assure rest
surprise: surprised surprising shame pity unfortunate sad
shameword: shame pity disappointing disappointed sad surprised regrettable unfortunate
reviewword: review rating stars star feedback comment post online
unsaid: mention mentioned raise tell told said speak spoke ask complain approach inform informed contact moment
chance: chance opportunity time moment there stay visit leaving then
quiet: quiet silence silent nothing word
instruct: open click press tap select choose go try restart reinstall update clear log sign enter type scroll download reset unplug turn switch hold follow
linkword: link here below attached attachment form page site
dmword: dm message inbox pm direct private
detailask: number order reference email postcode name address phone date details booking account username serial
confirmword: confirm confirmed verify check
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

/** How every ending of these ends. */
const INFLECTED = /[sdgy]$/;

// Inflected words and words without a class, as they were looked up.
const looked = new Map<string, readonly number[]>();
const MOST_LOOKED = 4000;

/** Numbers of the classes a word of plain text belongs to, itself or by its regular inflection; empty where none. */
export function classesOf(word: string): readonly number[] {
  const known = byWord.get(word) ?? looked.get(word);
  if (known) return known;
  let found = none;
  if (word.length > 3 && INFLECTED.test(word)) {
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
