#!/bin/sh
# Makes the media files in this folder, which the tests of Drafts/Media read. Needs exiftool
# (libimage-exiftool-perl), ffmpeg, and for the HEIC file Python with pillow-heif. Run it in an empty
# folder and copy what is new: encoders of another version write other bytes.
#
# The coordinates are Motala's town square, or nearly. The names and numbers are nobody's.
set -eu

latitude=58.5371
longitude=15.0364
alt='Två barn hoppar från bryggan i Varamon.'
altEnglish='Two children jump from the jetty.'

exif() { exiftool -q -overwrite_original -api Compact=NoPadding "$@"; }
film() { ffmpeg -v error -y "$@"; }
picture='-f lavfi -i color=c=blue:s=16x16:d=2:r=2'
sound='-f lavfi -i anullsrc=r=8000:cl=mono'

cat >subtitles.srt <<'SUBTITLES'
1
00:00:00,000 --> 00:00:01,500
Hej och välkommen!
SUBTITLES
cat >chapters.txt <<'CHAPTERS'
;FFMETADATA1
[CHAPTER]
TIMEBASE=1/1000
START=0
END=1000
title=Inledning
[CHAPTER]
TIMEBASE=1/1000
START=1000
END=2000
title=Resten
CHAPTERS

# Images. plain.jpg says nothing of itself.
film -f lavfi -i color=c=blue:s=16x16 -frames:v 1 -fflags +bitexact -flags:v +bitexact plain.jpg
exif -Comment= plain.jpg
film -i plain.jpg -bitexact plain.png
film -i plain.jpg -bitexact plain.gif
film -i plain.jpg -bitexact plain.tif
film -i plain.jpg -c:v libwebp -bitexact plain.webp
film -i plain.jpg -c:v libaom-av1 -still-picture 1 plain.avif
python3 -c 'import pillow_heif, PIL.Image
pillow_heif.register_heif_opener()
PIL.Image.open("plain.jpg").save("plain.heic")'

everything() {
  exif -EXIF:GPSLatitude=$latitude -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=$longitude \
    -EXIF:GPSLongitudeRef=E -EXIF:OwnerName='Eva Testsson' -EXIF:SerialNumber=TEST0012345 \
    -EXIF:LensSerialNumber=L0098 -EXIF:Artist='Kim Test' -EXIF:Copyright='Motala kommun' \
    -EXIF:ImageDescription='Badplatsen i juli' \
    "-XMP-iptcCore:AltTextAccessibility-sv=$alt" \
    "-XMP-iptcCore:AltTextAccessibility-en=$altEnglish" \
    '-XMP-iptcCore:ExtDescrAccessibility=Det är sommar och sjön är stilla.' \
    -XMP-photoshop:Credit='Motala kommun/Kim Test' -XMP-exif:GPSLatitude=$latitude \
    -XMP-exif:GPSLongitude=$longitude "$1"
}
for name in jpg png webp tif heic avif; do
  cp plain.$name all.$name
  everything all.$name
done
cp plain.jpg iptc.jpg
exif -IPTC:By-line='Eva Test' -IPTC:Credit='Bildbyrån Test' -IPTC:CopyrightNotice='© Eva Test' \
  -IPTC:Caption-Abstract='Bryggan i kvällssol' -IPTC:CodedCharacterSet=UTF8 iptc.jpg
cp plain.png packed.png
exif -z "-XMP-iptcCore:AltTextAccessibility=$alt" -PNG:Author='Eva Test' \
  "-PNG:Description=Sommar i Varamon, sommar i Borensberg, sommar i Godegård, sommar i Motala" packed.png
cp plain.gif xmp.gif
exif "-XMP-iptcCore:AltTextAccessibility=$alt" xmp.gif
# One thing each.
cp plain.jpg position.jpg
exif -EXIF:GPSLatitude=$latitude -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=$longitude \
  -EXIF:GPSLongitudeRef=E position.jpg
cp plain.jpg artist.jpg
exif -EXIF:Artist='Kim Test' artist.jpg
cp plain.jpg owner.jpg
exif -EXIF:OwnerName='Eva Testsson' owner.jpg
cp plain.jpg owner-is-artist.jpg
exif -EXIF:OwnerName='Kim Test' -EXIF:Artist='Foto: KIM TEST' owner-is-artist.jpg
cp plain.jpg owner-is-public.jpg
exif -EXIF:OwnerName='Motala kommun' owner-is-public.jpg
cp plain.jpg owner-is-unclear.jpg
exif -EXIF:OwnerName='Kommunikation 2' owner-is-unclear.jpg
cp plain.jpg serial.jpg
exif -EXIF:SerialNumber=TEST0012345 serial.jpg
cp plain.jpg number-in-alt.jpg
exif '-XMP-iptcCore:AltTextAccessibility=Passet tillhör 20121005-2393.' number-in-alt.jpg
# A camera without a fix: a GPS directory, and no position in it.
cp plain.jpg no-fix.jpg
exif -EXIF:GPSMapDatum=WGS-84 -EXIF:GPSStatus#=V no-fix.jpg
cp plain.jpg zeros.jpg
exif -n -EXIF:GPSLatitude=0 -EXIF:GPSLongitude=0 -EXIF:SerialNumber=0000000 zeros.jpg

# Films.
film $picture $sound -shortest -c:v mpeg4 -c:a aac -b:a 8k -bitexact speech.mp4
film $picture -c:v mpeg4 -bitexact silent.mp4
film -f lavfi -i color=c=blue:s=16x16:d=12:r=1 -c:v mpeg4 -bitexact silent-long.mp4
film $picture $sound -i subtitles.srt -shortest -c:v mpeg4 -c:a aac -b:a 8k -c:s mov_text \
  -metadata:s:s:0 language=swe -metadata:s:a:0 language=swe -bitexact subtitles.mp4
film $picture -i chapters.txt -map_metadata 1 -c:v mpeg4 -bitexact chapters.mov
film $picture -c:v mpeg4 -bitexact -movflags +frag_keyframe+empty_moov+default_base_moof \
  fragments.mp4
film $picture -c:v mpeg4 -bitexact phone.mov
exif "-Keys:GPSCoordinates=$latitude, $longitude" -Keys:Author='Eva Test' phone.mov
film $picture -c:v mpeg4 -bitexact -metadata location=+$latitude+0$longitude/ location.mp4
film $picture -c:v mpeg4 -bitexact -metadata location=+$latitude+0$longitude/ \
  -metadata copyright='Motala kommun' location.3gp
film $picture -c:v mpeg4 -bitexact xmp.mp4
exif "-XMP-iptcCore:AltTextAccessibility=$alt" xmp.mp4
film $picture $sound -i subtitles.srt -shortest -c:v libvpx -b:v 1k -c:a libopus -b:a 6k \
  -c:s webvtt -metadata:s:s:0 language=swe -bitexact subtitles.webm
film $picture -c:v libvpx -b:v 1k -bitexact silent.webm
film $picture -i subtitles.srt -c:v mpeg4 -c:s srt -bitexact \
  -metadata location=+$latitude+0$longitude/ -metadata artist='Eva Test' tags.mkv

rm subtitles.srt chapters.txt
