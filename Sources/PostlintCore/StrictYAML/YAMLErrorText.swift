/// The words of ``YAMLError``; `{}` stands for its detail.
enum YAMLErrorText {
  /// What is wrong, a line a construct.
  static func text(_ construct: YAMLError.Construct) -> LocalizedText {
    switch construct {
    case .alias:
      .init(sv: "{} hänvisar till ett annat värde", en: "{} refers to another value")
    case .ambiguousLine:
      .init(
        sv: "Raden fortsätter värdet ovanför men ser ut som en egen nyckel eller listrad",
        en: "The line continues the value above but looks like a key or list item")
    case .anchor:
      .init(sv: "{} namnger ett värde för återanvändning", en: "{} names a value for reuse")
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
      .init(sv: "Ett osynligt styrtecken ({})", en: "An invisible control character ({})")
    case .directive:
      .init(sv: "En rad kan inte börja med %", en: "A line cannot begin with %")
    case .duplicateKey:
      .init(sv: "Nyckeln ”{}” står två gånger", en: "The key “{}” is there twice")
    case .emptyListItem:
      .init(sv: "Listan har en tom plats", en: "The list has an empty place")
    case .escape:
      .init(sv: "{} betyder ingenting inom \"…\"", en: "{} means nothing inside \"…\"")
    case .expectedKey:
      .init(sv: "Raden är inte skriven som ”nyckel: värde”", en: "The line is not “key: value”")
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
      .init(sv: "<< slår ihop värden", en: "<< merges values")
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
      .init(sv: "Raden är indragen med tabb", en: "The line is indented with a tab")
    case .tag:
      .init(sv: "{} anger en datatyp", en: "{} states a data type")
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
        sv: "Skriv ut värdet här. Om det är vanlig text: sätt den inom citattecken.",
        en: "Write the value out here. If it is ordinary text, put it in quotation marks.")
    case .ambiguousLine:
      .init(
        sv:
          "Låt raden börja i samma kolumn som den förra, eller sätt hela värdet inom citattecken.",
        en: "Begin the line in the column of the one before, or put the whole value in quotes.")
    case .anchor, .tag, .forbiddenStart:
      .init(
        sv: "Ta bort tecknet, eller sätt hela värdet inom citattecken: \"…\".",
        en: "Remove the sign, or put the whole value in quotation marks: \"…\".")
    case .blockScalarHeader:
      .init(
        sv: "Låt texten börja på nästa rad, indragen två blanksteg.",
        en: "Begin the text on the next line, indented by two spaces.")
    case .blockScalarIndentation:
      .init(
        sv: "Dra in alla rader lika långt, och längre än nyckeln.",
        en: "Indent all lines alike, and further than the key.")
    case .complexKey:
      .init(
        sv: "Skriv nyckeln som ett enda ord följt av kolon, utan ? eller klamrar.",
        en: "Write the key as one word and a colon, without ? or brackets.")
    case .contentAfterValue:
      .init(
        sv: "Sätt hela värdet inom ett par citattecken, eller ta bort resten av raden.",
        en: "Put the whole value in one pair of quotation marks, or remove the rest of the line.")
    case .controlCharacter:
      .init(sv: "Ta bort tecknet och skriv om texten omkring det.", en: "Remove it and retype.")
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
        sv: "Skriv varje nyckel på en egen rad, indragen två blanksteg, utan klamrar.",
        en: "Write each key on a line of its own, indented by two spaces, without braces.")
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
      .init(sv: "Byt tabben mot två blanksteg.", en: "Replace the tab with two spaces.")
    case .tooDeep, .tooLarge, .tooManyKeys:
      .init(
        sv: "Korta metadata, och kontrollera att texten inte har hamnat där.",
        en: "Shorten the metadata, and check that the text has not ended up there.")
    case .unclosedBracket:
      .init(
        sv: "Sätt ] efter listans sista värde. Fortsätter den på nästa rad, dra in den raden.",
        en: "Put ] after the last value. If the list goes on, indent its next line.")
    case .unclosedQuote:
      .init(
        sv: "Sätt ett likadant citattecken sist. Fortsätter texten på nästa rad, dra in den raden.",
        en: "Close it with the same mark. If the text goes on, indent its next line.")
    }
  }
}
