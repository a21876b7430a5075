/// The words of ``YAMLError``; `{}` stands for its detail.
enum YAMLErrorText {
  /// What is wrong, a line a construct.
  static func text(_ construct: YAMLError.Construct) -> LocalizedText {
    switch construct {
    case .alias:
      .init(
        sv: "{} läses som en hänvisning till ett annat värde, inte som text",
        en: "{} is read as a reference to another value, not as text")
    case .ambiguousLine:
      .init(
        sv: "Raden fortsätter värdet ovanför men ser ut som en egen nyckel eller listrad",
        en: "The line continues the value above but looks like a key or list item")
    case .anchor:
      .init(
        sv: "{} läses som ett namn på värdet, inte som text",
        en: "{} is read as a name for the value, not as text")
    case .blockScalarHeader:
      .init(
        sv: "Efter | eller > kan ingen text stå på samma rad",
        en: "No text can follow | or > on the same line")
    case .blockScalarIndentation:
      .init(
        sv: "Textblockets rader är olika långt indragna",
        en: "The lines of the text block are not indented alike")
    case .complexKey:
      .init(
        sv: "Nyckeln är ingen enkel text på en rad", en: "The key is not plain text on one line")
    case .contentAfterValue:
      .init(
        sv: "Det står något mer efter att värdet har tagit slut",
        en: "Something follows after the value has ended")
    case .controlCharacter:
      .init(
        sv: "Här finns ett osynligt tecken ({})", en: "There is an invisible character here ({})")
    case .directive:
      .init(sv: "En rad kan inte börja med %", en: "A line cannot begin with %")
    case .duplicateKey:
      .init(sv: "Nyckeln ”{}” står två gånger", en: "The key “{}” appears twice")
    case .emptyListItem:
      .init(
        sv: "Det saknas ett värde före kommatecknet", en: "There is no value before the comma")
    case .escape:
      .init(sv: "{} betyder ingenting inom \"…\"", en: "{} means nothing inside \"…\"")
    case .expectedKey:
      .init(
        sv: "Raden är inte skriven som ”nyckel: värde”",
        en: "The line is not written as “key: value”")
    case .flowMap:
      .init(
        sv: "Nycklar och värden på samma rad, inom klamrar eller i en lista, kan inte läsas",
        en: "Keys and values on one line, in braces or in a list, cannot be read")
    case .forbiddenStart:
      .init(sv: "Ett värde kan inte börja med {}", en: "A value cannot begin with {}")
    case .indentation:
      .init(sv: "Raden är felaktigt indragen", en: "The line is wrongly indented")
    case .listAfterColon:
      .init(
        sv: "Listan börjar på samma rad som sin nyckel",
        en: "The list begins on the same line as its key")
    case .longKey:
      .init(
        sv: "Nyckeln är längre än 1 024 tecken", en: "The key is longer than 1,024 characters")
    case .mergeKey:
      .init(
        sv: "<< kan inte användas för att slå ihop värden", en: "<< cannot be used to merge values")
    case .missingComma:
      .init(
        sv: "Det saknas ett kommatecken i listan", en: "A comma is missing in the list")
    case .missingKey:
      .init(sv: "Det saknas en nyckel före kolonet", en: "There is no key before the colon")
    case .nestedColon:
      .init(
        sv: "Ett kolon följt av blanksteg mitt i ett värde kan läsas på två sätt",
        en: "A colon and a space inside a value can be read in two ways")
    case .severalDocuments:
      .init(sv: "Här börjar ett dokument till", en: "Another document begins here")
    case .tab:
      .init(
        sv: "Här står en tabb där det ska vara blanksteg",
        en: "There is a tab where spaces belong")
    case .tag:
      .init(
        sv: "{} läses som en datatyp, inte som text",
        en: "{} is read as a data type, not as text")
    case .tooDeep:
      .init(sv: "Fler än 64 nivåer i varandra", en: "More than 64 levels inside one another")
    case .tooLarge:
      .init(sv: "Mer än en megabyte metadata", en: "More than one megabyte of metadata")
    case .tooManyKeys:
      .init(sv: "Fler än 10 000 nycklar", en: "More than 10,000 keys")
    case .unclosedBracket:
      .init(sv: "Listan som börjar med [ tar aldrig slut", en: "The list that [ opens never ends")
    case .unclosedQuote:
      .init(
        sv: "Texten som börjar med {} tar aldrig slut", en: "The text that {} opens never ends")
    }
  }

  /// What to write instead, a line a construct.
  static func help(_ construct: YAMLError.Construct) -> LocalizedText {
    switch construct {
    case .alias:
      .init(
        sv: "Sätt hela värdet inom citattecken: \"…\". Var det en hänvisning: skriv ut värdet här.",
        en: "Put the whole value in quotation marks: \"…\". Write a reference out.")
    case .ambiguousLine:
      .init(
        sv:
          "Låt raden börja i samma kolumn som den förra, eller sätt hela värdet inom citattecken.",
        en: "Begin the line in the column of the one before, or put the whole value in quotes.")
    case .anchor, .tag, .forbiddenStart:
      .init(
        sv: "Sätt hela värdet inom citattecken, \"…\", eller ta bort tecknet.",
        en: "Put the whole value in quotation marks, \"…\", or remove the sign.")
    case .blockScalarHeader:
      .init(
        sv: "Låt texten börja på nästa rad, indragen, eller sätt den inom citattecken.",
        en: "Begin the text on the next line, indented, or put it in quotation marks.")
    case .blockScalarIndentation:
      .init(
        sv: "Dra in alla rader lika långt, och längre än nyckeln.",
        en: "Indent all lines alike, and further than the key.")
    case .complexKey:
      .init(
        sv: "Skriv nyckeln som ett ord följt av kolon. Är det vanlig text: använd citattecken.",
        en: "Write the key as one word and a colon. If it is ordinary text, put it in quotes.")
    case .contentAfterValue:
      .init(
        sv: "Sätt hela värdet inom ett par citattecken, eller ta bort resten av raden.",
        en: "Put the whole value in one pair of quotation marks, or remove the rest of the line.")
    case .controlCharacter:
      .init(
        sv: "Ta bort tecknet: radera texten omkring det och skriv den på nytt.",
        en: "Remove it: delete the text around it and type that again.")
    case .directive:
      .init(
        sv: "Ta bort raden, eller sätt värdet inom citattecken.",
        en: "Remove the line, or put the value in quotation marks.")
    case .duplicateKey:
      .init(
        sv: "Behåll en av dem. Är det flera värden, skriv dem som en lista.",
        en: "Keep one of them. If there are several values, write them as a list.")
    case .emptyListItem:
      .init(
        sv: "Ta bort det extra kommatecknet, eller skriv \"\" för ett tomt värde.",
        en: "Remove the extra comma, or write \"\" for an empty value.")
    case .escape:
      .init(
        sv: "Skriv två omvända snedstreck, \\\\, eller använd enkla citattecken: '…'.",
        en: "Write two backslashes, \\\\, or use single quotation marks: '…'.")
    case .expectedKey:
      .init(
        sv: "Skriv en nyckel, ett kolon och ett blanksteg före värdet: konto: Motala kommun.",
        en: "Write a key, a colon and a space before the value: account: Motala kommun.")
    case .flowMap:
      .init(
        sv: "Skriv varje nyckel på en egen, indragen rad. Är det vanlig text: använd citattecken.",
        en: "Write each key on an indented line of its own. If it is ordinary text, use quotes.")
    case .indentation:
      .init(
        sv: "Låt nycklar som hör ihop börja i samma kolumn, och dra in det som hör under dem.",
        en: "Begin keys that belong together in the same column; indent what belongs under them.")
    case .listAfterColon:
      .init(
        sv: "Flytta ner listan till nästa rad, eller sätt värdet inom citattecken om det är text.",
        en: "Move the list to the next line, or put the value in quotation marks if it is text.")
    case .longKey:
      .init(
        sv: "Förkorta nyckeln. Är det text: sätt den inom citattecken.",
        en: "Shorten the key. If it is text, put it in quotation marks.")
    case .mergeKey:
      .init(sv: "Skriv ut värdena här i stället.", en: "Write the values out here instead.")
    case .missingComma:
      .init(sv: "Skriv ett kommatecken mellan värdena.", en: "Write a comma between the values.")
    case .missingKey:
      .init(
        sv: "Skriv nyckeln före kolonet, eller sätt texten inom citattecken.",
        en: "Write the key before the colon, or put the text in quotation marks.")
    case .nestedColon:
      .init(
        sv: "Sätt hela värdet inom citattecken, \"Öppet: kl. 10\", eller ge nyckeln en egen rad.",
        en: "Put the whole value in quotes, \"Open: 10\", or give the key a line of its own.")
    case .severalDocuments:
      .init(
        sv: "Behåll ett dokument och ta bort strecken.",
        en: "Keep one document and remove the dashes.")
    case .tab:
      .init(
        sv: "Byt tabben mot blanksteg, så att raden börjar i samma kolumn som raderna intill.",
        en: "Replace the tab with spaces, so that the line begins in the column of its neighbours.")
    case .tooDeep, .tooLarge, .tooManyKeys:
      .init(
        sv: "Korta ner metadata, och kontrollera att texten inte har hamnat där.",
        en: "Shorten the metadata, and check that the text has not ended up there.")
    case .unclosedBracket:
      .init(
        sv: "Sätt ] efter sista värdet och dra in listans rader. Är det text: använd citattecken.",
        en: "Put ] after the last value and indent the list's lines. If it is text, use quotes.")
    case .unclosedQuote:
      .init(
        sv: "Sätt ett likadant citattecken sist. Fortsätter texten på nästa rad, dra in den raden.",
        en: "Close it with the same mark. If the text goes on, indent its next line.")
    }
  }
}
