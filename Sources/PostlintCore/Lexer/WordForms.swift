/// Closed sets that tell where a word ends.
enum WordForms {
  /// Abbreviations that are written with a dot after them, without that last dot; Svenska
  /// skrivregler (Språkrådet) and Myndigheternas skrivregler, and the common English ones.
  ///
  /// Left out are those that are also words at the end of a sentence (`min.`, `ung.`, `bil.`).
  static let abbreviations = WordSet(
    """
    adr a.a a.k.a alt anm approx apr aug avd avs bl.a b.l.a ca ca: c:a cirka cf civ co corp dec \
    d.o d.s d.v.s d.y d.ä del dep dir div dnr doc dr dvs dyl e.d e.dyl e.g e.kr e.l e.m eftr ekon \
    el.dyl em enl etc ev exkl exp f.d f.kr f.n f.o.m f.v.b f.ö fam feb fig fil fk fm fr fr.o.m \
    frk fr.om föreg förf gm g.m gr h.k.h hr i.a i.d i.e i.o.m i.st i.st.f i.u inc inkl inst jan \
    jfr jr jul jun kap kand kl kll kpl kr.f l.j lic lör ltd m.a.o m.fl m.h.a m.h.t m.m m.v.h \
    max.antal maj:t mag mfl mkr mr mrs ms m.t.p mvh mån mån. n.b n.n nov nr num o.a o.d o.dyl o.e \
    o.fl o.likn o.m.s o.s.a o.s.v obl odyl okt omkr ons op.cit ordf org.nr osv p.g.a p.m p.s \
    p.å.s pers.nr ph.d pga plur prof prel proc prof.em r.f red.anm ref reg reg.nr resp s.a s.a.s \
    s.k s.o.s sept sep sekr sign sing sk.a skr st ss str stv suppl sv t.ex t.f t.f.n t.h t.o.m \
    t.om t.v t.v.s tab tel tel.nr tex tf tfn tis tkr tors trol u.a u.n u.p.a u.s u.ä uppl urspr \
    utg v.a.g v.g.v v.s v.v vard vs övers ö.h ö.g årg å.r.s
    """)

  /// Abbreviations of ``abbreviations`` that often end a sentence: a capital after their dot
  /// starts a new one.
  static let abbreviationsAtEnd = WordSet(
    """
    m.m m.fl mfl osv o.s.v etc e.d e.dyl o.d o.dyl odyl dyl el.dyl o.likn s.a u.p.a a.m p.m e.m \
    f.m fm em o.s.a osa inc ltd u.s.a u.s u.k e.kr f.kr jr tkr mkr v.g.v m.v.h mvh
    """)

  /// Inflections that are written after a colon: `SFI:s`, `tv:n`, `1:a`, `5:e`, `KD:are`.
  static let colonSuffixes = WordSet(
    "s n t e a en et er ar or na ns ts as es ta te are arna erna ens ets ern aren or orna"
  )

  /// The label that makes any host plain.
  static let www = WordSet("www")

  /// What the labels of encoded international names start with.
  static let punycode = WordSet("xn--")
}
