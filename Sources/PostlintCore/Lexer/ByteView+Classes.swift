/// What stands at an offset.
extension ByteView {
  /// The class of the character at `index`; space from the end on.
  func scalarClass(at index: Int) -> ScalarClass {
    let byte = byte(at: index)
    return byte < 0x80 ? ScalarClass.ascii(byte) : ScalarClass(scalar(at: index).value)
  }

  /// True when a letter or a digit starts at `index`.
  func isAlphanumeric(at index: Int) -> Bool {
    let byte = byte(at: index)
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    let kind = ScalarClass(scalar(at: index).value)
    return kind == .letter || kind == .digit
  }

  /// True when an ASCII digit is at `index`.
  func isDigit(at index: Int) -> Bool { byte(at: index) &- 0x30 < 10 }

  /// True when the byte at `index` is the ASCII character `sign`.
  func has(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    byte(at: index) == UInt8(ascii: sign)
  }

  /// True when the first letter in `range` is a capital.
  func startsUppercase(_ range: ByteRange) -> Bool {
    var index = range.start
    while index < range.end {
      let scalar = scalar(at: index)
      if ScalarClass(scalar.value) == .letter { return LetterCase.isUppercase(scalar.value) }
      index += scalar.length
    }
    return false
  }

  /// The traits that the characters of `range` tell.
  func traits(of range: ByteRange) -> Token.Traits {
    var traits: Token.Traits = []
    var letters = 0
    var hasSmall = false
    var index = range.start
    while index < range.end {
      let scalar = scalar(at: index)
      switch ScalarClass(scalar.value) {
      case .letter:
        let isCapital = LetterCase.isUppercase(scalar.value)
        if letters == 0, isCapital { traits.insert(.startsUppercase) }
        hasSmall = hasSmall || !isCapital
        letters += 1
      case .digit: traits.insert(.containsDigit)
      default: break
      }
      index += scalar.length
    }
    if letters >= 2, !hasSmall { traits.insert(.allUppercase) }
    return traits
  }
}
