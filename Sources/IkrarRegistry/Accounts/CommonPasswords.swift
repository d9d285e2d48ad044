/// What is tried first in Indonesia and elsewhere, as letters in lower case: digits and signs around them do not help.
enum CommonPasswords {
    static let cores: Set<String> = Set(
        """
        password passwd passwort passw pass sandi katasandi kata kunci katakunci rahasia rahasiasekali rahasianegara
        admin administrator adminadmin root superuser operator supervisor user username guest tamu test testing tes coba cobacoba
        qwerty qwertyuiop qwertyui qwertz asdf asdfgh asdfghjkl asdfghjk zxcv zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc
        qwertyuiopasdfghjklzxcvbnm qwertyuiopasdfghjkl abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl
        abcdefghijklm abcdefghijklmnopqrstuvwxyz welcome welcomehome letmein letmeinnow iloveyou iloveyouverymuch loveyou
        changeme changemenow default secret secretpassword mypassword thisismypassword passwordsaya passwordku sandiku
        correcthorsebatterystaple superman batman football sunshine princess dragon monkey master trustno computer internet
        indonesia indonesiaraya indonesiamerdeka indonesiaku merdeka merdekaataumati pancasila garuda garudapancasila
        bhinnekatunggalika tunggalika proklamasi nusantara jakarta bandung surabaya semarang yogyakarta jogjakarta medan makassar
        bismillah bismillahirrahmanirrahim alhamdulillah assalamualaikum insyaallah masyaallah subhanallah allahuakbar
        sayang sayangku sayangkamu cinta cintaku akucintakamu akusayangkamu doraemon naruto persib persija anakku keluarga
        keluargaku bahagia semangat sukses terimakasih selamatdatang selamatpagi
        kesbangpol bakesbangpol bawaslu panwaslu kpu bkn bkd bkpsdm bkpp asn pns pppk korpri pegawai pegawainegeri
        pegawainegerisipil aparatursipilnegara pemda pemkab pemkot pemprov pemerintah pemerintahdaerah kabupaten kota provinsi
        kecamatan kelurahan bupati walikota gubernur sekda sekretaris sekretariat dinas badan kantor kepala kepaladinas
        netral netralitas netralitasasn ikrar ikrarnetralitas ikrarnetralitasasn asnnetral asnberakhlak berakhlak apel apelikrar
        pilkada pemilu presensi absensi kehadiran siasn
        """.split { $0.isWhitespace }.map(String.init),
    )
}
