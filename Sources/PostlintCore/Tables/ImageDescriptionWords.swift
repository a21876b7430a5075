/// The words by which a post says that it now describes its image. Swedish and English; own list,
/// after the advice of Digg, Göteborgs Stad and accessible-social.com.
package enum ImageDescriptionWords {
  /// What a description is headed by: "Syntolkning: …".
  package static let labels: Set<String> = [
    "syntolkning", "syntolkningen", "syntolkningar", "syntolkat", "syntolkad", "syntolkas",
    "bildsyntolkning", "bildbeskrivning", "bildbeskrivningen", "bildbeskrivningar", "bildtolkning",
    "alt-text", "alt-texten", "alttext", "alttexten", "alternativtext", "alternativtexten",
    "alt-texter", "alttexter", "image-description",
  ]

  /// Two words that head a description.
  package static let labelPairs: Set<String> = [
    "alt text", "alternativ text", "image description", "picture description",
    "photo description", "visual description", "image descriptions", "alternative text",
  ]

  /// One image as what is spoken of: "bilden visar", "på affischen syns".
  package static let images: Set<String> = [
    "bilden", "fotot", "fotografiet", "affischen", "illustrationen", "kartan",
    "teckningen", "collaget", "grafiken", "diagrammet", "planschen", "image", "picture", "photo",
    "photograph", "poster", "map", "illustration", "chart",
  ]

  /// One film as what is spoken of.
  package static let films: Set<String> = [
    "filmen", "videon", "klippet", "filmklippet", "videoklippet", "animationen", "slingan",
    "filmsnutten", "film", "video", "clip", "animation", "footage",
  ]

  /// Several images.
  package static let severalImages: Set<String> = [
    "bilderna", "fotona", "fotografierna", "affischerna", "illustrationerna", "kartorna",
    "images", "pictures", "photos", "posters", "maps", "illustrations",
  ]

  /// An image with its number: "bild 1: …".
  package static let numberedImages: Set<String> = ["bild", "foto", "image", "picture", "photo"]

  /// What an image does in a description.
  package static let verbs: Set<String> = [
    "visar", "föreställer", "illustrerar", "avbildar", "shows", "show", "showing", "depicts",
    "depict", "illustrates",
  ]

  /// Before an image: "på bilden", "in the picture".
  package static let prepositions: Set<String> = ["på", "i", "in", "on"]
  /// May stand between the two.
  package static let articles: Set<String> = [
    "den", "första", "andra", "the", "this", "our", "vår",
  ]

  /// What comes after an image's name where nothing is described.
  package static let pointers: Set<String> = [
    "nedan", "ovan", "ovanför", "bredvid", "intill", "hittar", "below", "above", "kan",
  ]

  /// What comes first where the description is not there.
  package static let absences: Set<String> = [
    "saknas", "kommer", "finns", "följer", "inkommer", "läggs", "ska", "todo", "tbd", "missing",
    "coming", "follows", "available", "på", "ej", "inte", "not", "no", "none", "se", "see",
  ]

  /// The beginnings of words for another place where the description is said to be.
  package static let elsewhere = [
    "kommentar", "comment", "alt-text", "alttext", "tråd", "thread",
  ]
}
